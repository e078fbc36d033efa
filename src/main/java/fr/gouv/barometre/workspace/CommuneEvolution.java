package fr.gouv.barometre.workspace;

import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.maturity.SameQuestions;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.territory.CommuneDetails;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune over the years.
 *
 * @param former responses of the communes merged into it, the latest first
 * @param groups the groups of peers in the latest campaign
 * @param compared the one whose medians are shown; null when there is none
 * @param axisNames short names of the axes of the questionnaire of today
 * @param axes in the order of the latest questionnaire; empty when the commune never answered
 * @param changes of its answers between its two latest responses
 */
public record CommuneEvolution(
        CommuneDetails commune,
        List<OpsnDetails> operators,
        List<ResponseSummary> former,
        List<PeerChoice> groups,
        @Nullable PeerChoice compared,
        List<String> axisNames,
        List<AxisEvolution> axes,
        List<AnswerChange> changes,
        List<Effect> effects) {

    /** @param constant null for a single year, or when no question counts in the two latest ones */
    public record AxisEvolution(Series axis, @Nullable Constant constant, List<Series> indicators) {}

    /** The two latest years over the questions that count in both. */
    public record Constant(int yearBefore, int year, SameQuestions scores) {}

    /** In words, as both questionnaires say them. */
    public record AnswerChange(String question, int yearBefore, String before, int year, String after) {}

    /**
     * What became of an answer that led to an action, once the action was done.
     *
     * @param after null as long as the question was not answered again
     */
    public record Effect(
            String action,
            Instant doneAt,
            String question,
            String before,
            @Nullable String after) {}

    /** Years of the commune's own campaigns, rising. */
    public List<Integer> years() {
        return axes.isEmpty()
                ? List.of()
                : axes.getFirst().axis().points().stream()
                        .map(Series.Point::year)
                        .toList();
    }
}
