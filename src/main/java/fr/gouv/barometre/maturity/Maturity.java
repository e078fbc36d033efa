package fr.gouv.barometre.maturity;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Scores answers: an axis is the weighted mean of its scored, applicable answers, from 0 to 100, rounded half up.
 *
 * <p>"Don't know" is never a zero: it stays out of the score. It deals with the question, which is no longer open, but
 * informs nobody, so it does not count as answered. "Not applicable" takes the question out of the base altogether.
 */
public final class Maturity {

    /** Share of answered questions from which an overall score means something. */
    public static final int OVERALL_FROM_PERCENT = 70;

    private Maturity() {}

    public static MaturityResult of(Questionnaire questionnaire, Facts facts) {
        List<Question> asked = Asked.questions(questionnaire, facts);
        List<AxisScore> axes = questionnaire.axes().stream()
                .map(axis -> score(axis, asked, facts, questionnaire))
                .toList();
        int answered = axes.stream().mapToInt(AxisScore::answered).sum();
        int base = axes.stream().mapToInt(AxisScore::asked).sum();
        int open = axes.stream().mapToInt(AxisScore::open).sum();
        boolean enough = base > 0 && answered >= answersNeeded(base);
        return new MaturityResult(axes, enough ? mean(axes) : null, answered, base, open);
    }

    /** Smallest number of answers that reaches the share asked for. */
    static int answersNeeded(int asked) {
        return Math.ceilDiv(asked * OVERALL_FROM_PERCENT, 100);
    }

    private static AxisScore score(Axis axis, List<Question> asked, Facts facts, Questionnaire questionnaire) {
        List<Term> terms = axis.questions().stream()
                .filter(asked::contains)
                .map(question -> term(question, facts, questionnaire))
                .toList();
        List<Term> expected =
                terms.stream().filter(term -> !term.question().isDetail()).toList();
        int base = (int) expected.stream().filter(term -> !notApplicable(term)).count();
        int answered = (int) expected.stream().filter(Maturity::informs).count();
        int open = (int) expected.stream().filter(term -> term.answer() == null).count();
        AxisScore unscored = new AxisScore(axis, null, answered, base, open, terms);
        double best = unscored.bestPoints();
        return best == 0
                ? unscored
                : new AxisScore(axis, rounded(100 * unscored.points() / best), answered, base, open, terms);
    }

    private static Term term(Question question, Facts facts, Questionnaire questionnaire) {
        @Nullable AnswerValue answer = facts.answers().get(question.code());
        OptionalDouble score = answer == null ? OptionalDouble.empty() : Scoring.score(question, answer);
        return new Term(
                question,
                answer,
                score.isPresent() ? score.getAsDouble() : null,
                question.weightFor(facts, questionnaire));
    }

    private static boolean notApplicable(Term term) {
        AnswerValue answer = term.answer();
        return answer != null && Scoring.notApplicable(term.question(), answer);
    }

    private static boolean informs(Term term) {
        return term.answer() != null && !(term.answer() instanceof AnswerValue.DontKnow) && !notApplicable(term);
    }

    private static @Nullable Integer mean(List<AxisScore> axes) {
        List<Integer> scores =
                axes.stream().map(AxisScore::score).filter(Objects::nonNull).toList();
        return scores.isEmpty()
                ? null
                : rounded(scores.stream().mapToInt(Integer::intValue).average().orElseThrow());
    }

    /** Half up on the decimal writing: 12.5 is 13 whatever the binary digits behind it. */
    static int rounded(double score) {
        return BigDecimal.valueOf(score)
                .setScale(9, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}
