package fr.gouv.barometre.workspace;

import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.Term;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import java.util.ArrayList;
import java.util.List;

/** A score and how it is made, in words: on the screen and in the papers. */
public final class ScoreWords {

    private static final double BEST = 3;

    private ScoreWords() {}

    public static String answer(Term term) {
        AnswerValue value = term.answer();
        return value == null ? Sentences.say("workspace.details.unanswered") : AnswerWords.say(term.question(), value);
    }

    public static String score(Term term) {
        Double score = term.score();
        if (score != null) {
            return Sentences.say("workspace.details.of-3", number(score));
        }
        return Sentences.say(term.question().scored() ? "workspace.details.excluded" : "workspace.details.unscored");
    }

    public static String weight(Term term) {
        return term.question().scored() ? number(term.weight()) : "–";
    }

    /** "0 × 3 + 2 × 1 = 2 points sur 12 possibles", then what does not count. */
    public static String sum(AxisScore axis) {
        Integer score = axis.score();
        List<String> products = new ArrayList<>();
        double points = 0;
        double possible = 0;
        for (Term term : axis.terms()) {
            Double counted = term.score();
            if (counted != null) {
                products.add(number(counted) + " × " + number(term.weight()));
                points += counted * term.weight();
                possible += BEST * term.weight();
            }
        }
        if (score == null) {
            return Sentences.say("workspace.details.no-sum");
        }
        return Sentences.say(
                "workspace.details.sum", score, String.join(" + ", products), number(points), number(possible));
    }

    private static String number(double value) {
        return Numbers.decimal(value, 2);
    }
}
