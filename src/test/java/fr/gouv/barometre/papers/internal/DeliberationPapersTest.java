package fr.gouv.barometre.papers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.maturity.Term;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.papers.Paper;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.testing.OpenedPdf;
import fr.gouv.barometre.workspace.ScoreWords;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The models of deliberations, opened again as a word processor finds them, beside what the screens say. */
class DeliberationPapersTest {

    private final PaperSource source = Samples.full();

    private byte[] write(Paper paper) {
        return PaperWriter.write(source, paper).content();
    }

    private String text(Paper paper) throws IOException {
        return OpenedDocx.text(write(paper));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DELIBERATION_ELU",
                "DELIBERATION_DPO",
                "DELIBERATION_PUBLICATION",
                "DELIBERATION_ROADMAP",
                "DELIBERATION_TELEWORK"
            })
    void aDeliberationIsAModelWithRealHeadingsAndBlanksToFill(Paper paper) throws IOException {
        try (OpenedDocx docx = new OpenedDocx(write(paper))) {
            assertThat(docx.headings()).contains("Le conseil municipal,", "Décision");
            assertThat(docx.styles()).contains("Title", "Heading1");
            assertThat(docx.text())
                    .contains("Modèle à vérifier avant le vote", "[à compléter]", "Département : Landes")
                    .contains(source.commune().name());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIBERATION_DPO", "DELIBERATION_PUBLICATION", "DELIBERATION_TELEWORK"})
    void aDeliberationSaysItsLegalBasisAndHowWellItWasChecked(Paper paper) throws IOException {
        assertThat(text(paper)).contains("Texte :", "vérifiée le 24 novembre 2026 (règle vérifiée)", "Source : ");
    }

    @Test
    void aCharterOfTeleworkIsNeverSaidToBeAnObligation() throws IOException {
        assertThat(text(Paper.DELIBERATION_TELEWORK))
                .contains("jamais imposée")
                .doesNotContain("Obligation pour la commune");
    }

    @ParameterizedTest
    @CsvSource({
        "DELIBERATION_ELU, GOU-01",
        "DELIBERATION_DPO, CYB-07",
        "DELIBERATION_PUBLICATION, INT-09",
        "DELIBERATION_ROADMAP, GOU-02",
        "DELIBERATION_TELEWORK, INT-01"
    })
    void aDeliberationQuotesTheAnswerAndTheYearOfTheResults(Paper paper, String question) throws IOException {
        Term shown = Objects.requireNonNull(source.scored()).scores().axes().stream()
                .flatMap(axis -> axis.terms().stream())
                .filter(term -> term.question().code().value().equals(question))
                .findFirst()
                .orElseThrow();
        assertThat(text(paper))
                .contains("baromètre numérique de "
                        + Objects.requireNonNull(source.scored()).year() + ",")
                .contains(OpenedPdf.plain(shown.question().text()))
                .contains(OpenedPdf.plain("a répondu : « " + ScoreWords.answer(shown) + " »"));
    }

    @ParameterizedTest
    @CsvSource({"DELIBERATION_DPO, L3", "DELIBERATION_PUBLICATION, L1", "DELIBERATION_TELEWORK, L13"})
    void aDeliberationSaysOfItsRuleWhatThePageOfObligationsSays(Paper paper, String code) throws IOException {
        Obligation rule = source.rule(code).orElseThrow();
        assertThat(text(paper)).contains(OpenedPdf.plain(rule.title()), OpenedPdf.plain(LegalWords.text(rule)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 812, 3_499})
    void theChoiceOfPublicationRestsOnThePopulationOfTheCommunesHome(int population) throws IOException {
        PaperSource commune = Samples.neverAnswered(population);
        assertThat(OpenedDocx.text(PaperWriter.write(commune, Paper.DELIBERATION_PUBLICATION)
                        .content()))
                .contains(OpenedPdf.plain("la commune compte " + Numbers.count(population) + " habitant"));
    }

    @Test
    void theRoadmapToVoteIsThePlanOfTheScreenWithoutTheActionsThatWereDeclined() throws IOException {
        List<PlanActionDetails> actions = source.openActions();
        assertThat(actions)
                .isNotEmpty()
                .hasSizeLessThan(source.overview().plan().actions().size());
        try (OpenedDocx docx = new OpenedDocx(write(Paper.DELIBERATION_ROADMAP))) {
            assertThat(docx.text()).contains("qui compte " + actions.size() + " actions à mener");
            assertThat(docx.rows(0))
                    .isEqualTo(actions.stream().map(this::asOnTheScreen).toList());
        }
    }

    private List<String> asOnTheScreen(PlanActionDetails action) {
        CatalogueAction model = source.overview().action(action.code()).orElseThrow();
        String cost = model.cost() + (model.costIsEstimate() ? " (ordre de grandeur)" : "");
        return List.of(
                        action.title(),
                        Objects.requireNonNullElse(action.personInCharge(), "[à compléter]"),
                        Objects.requireNonNullElse(action.eluReferent(), "[à compléter]"),
                        action.dueOn() == null ? "[à compléter]" : Dates.day(action.dueOn()),
                        model.effort() + " ; " + cost)
                .stream()
                .map(OpenedPdf::plain)
                .toList();
    }
}
