package fr.gouv.barometre.recommendation;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action that this commune should take next, with the reasons of its rank.
 *
 * @param nextStep the next level to reach, never the ideal at once: "désigner un référent"
 * @param points what the rank is made of, in the order of display; their sum sorts the advice
 * @param reasons exactly three, the strongest first
 * @param basedOn the answers it came from
 * @param obligationCode the obligation it settles, if one applies and is not met
 */
public record Advice(
        int rank,
        CatalogueAction action,
        String nextStep,
        List<Points> points,
        List<Reason> reasons,
        Map<QuestionCode, AnswerValue> basedOn,
        @Nullable String obligationCode) {

    /** How many reasons an advice shows. */
    static final int REASONS = 3;

    public Advice {
        if (reasons.size() != REASONS) {
            throw new IllegalArgumentException(action.code() + " has " + reasons.size() + " reasons, not " + REASONS);
        }
    }

    /** One term of the sum: "Obligation", 30. */
    public record Points(String label, double value) {}

    /** A reason in words: heading "Écart", text "pas d'élu désigné, question de poids 3". */
    public record Reason(String heading, String text) {}

    Advice withRank(int newRank) {
        return new Advice(newRank, action, nextStep, points, reasons, basedOn, obligationCode);
    }

    public double total() {
        return points.stream().mapToDouble(Points::value).sum();
    }
}
