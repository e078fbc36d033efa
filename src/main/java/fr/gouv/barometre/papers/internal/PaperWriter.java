package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.papers.Paper;
import fr.gouv.barometre.papers.PaperFile;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows of each paper whether it can be written, what its file is called, and who writes it. */
public final class PaperWriter {

    /** From this population on the law gives no choice of publication. */
    private static final int NO_CHOICE_FROM = 3_500;

    private PaperWriter() {}

    /** Key of the sentence that says what is missing to write the paper; empty when nothing is. */
    public static Optional<String> missing(PaperSource source, Paper paper) {
        boolean can = switch (paper) {
            case RESULTS_COUNCIL, RESULTS_FULL -> source.scored() != null;
            case PLAN -> !source.overview().plan().actions().isEmpty();
            case DELIBERATION_ROADMAP -> !source.openActions().isEmpty();
            case DELIBERATION_PUBLICATION ->
                mayChoosePublication(source.commune().population());
            case WORKBOOK ->
                source.scored() != null || !source.overview().plan().actions().isEmpty();
            case QUESTIONNAIRE_FILLED ->
                !source.overview().known().currentValues().isEmpty();
            case QUESTIONNAIRE_EMPTY, DELIBERATION_ELU, DELIBERATION_DPO, DELIBERATION_TELEWORK -> true;
        };
        return can ? Optional.empty() : Optional.of("papers.missing." + paper);
    }

    private static boolean mayChoosePublication(@Nullable Integer population) {
        return population == null || population < NO_CHOICE_FROM;
    }

    /** Of the campaign that the paper tells of; null when it tells of none. */
    public static @Nullable Integer year(PaperSource source, Paper paper) {
        Answered scored = source.scored();
        CampaignDetails campaign = source.campaign();
        return switch (paper) {
            case RESULTS_COUNCIL, RESULTS_FULL, WORKBOOK -> scored == null ? null : (Integer) scored.year();
            case QUESTIONNAIRE_EMPTY, QUESTIONNAIRE_FILLED -> campaign == null ? null : (Integer) campaign.year();
            default -> null;
        };
    }

    /** @throws RefusedException when something is missing to write it */
    public static PaperFile write(PaperSource source, Paper paper) {
        missing(source, paper).ifPresent(key -> {
            throw new RefusedException(key);
        });
        Integer year = year(source, paper);
        String name = String.join(
                "-",
                "barometre",
                source.commune().insee().value(),
                paper.slug(),
                year == null ? source.today().toString() : String.valueOf(year));
        return new PaperFile(
                name + "." + paper.format().name().toLowerCase(Locale.ROOT),
                paper.format().contentType(),
                content(source, paper));
    }

    private static byte[] content(PaperSource source, Paper paper) {
        return switch (paper) {
            case RESULTS_COUNCIL -> ResultsPaper.council(source, scored(source));
            case RESULTS_FULL -> ResultsPaper.full(source, scored(source));
            case PLAN -> PlanPaper.of(source);
            case DELIBERATION_ELU -> DeliberationPaper.of(source, Deliberations.elu(source));
            case DELIBERATION_DPO -> DeliberationPaper.of(source, Deliberations.dpo(source));
            case DELIBERATION_PUBLICATION -> DeliberationPaper.of(source, Deliberations.publication(source));
            case DELIBERATION_ROADMAP -> DeliberationPaper.of(source, Deliberations.roadmap(source));
            case DELIBERATION_TELEWORK -> DeliberationPaper.of(source, Deliberations.telework(source));
            case WORKBOOK -> WorkbookPaper.of(source);
            case QUESTIONNAIRE_EMPTY -> QuestionnairePaper.empty(source);
            case QUESTIONNAIRE_FILLED -> QuestionnairePaper.filled(source);
        };
    }

    private static Answered scored(PaperSource source) {
        return Objects.requireNonNull(source.scored());
    }
}
