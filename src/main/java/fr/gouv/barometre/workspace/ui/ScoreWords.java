package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.Term;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import java.util.ArrayList;
import java.util.List;

/** A score and how it is made, in words. */
final class ScoreWords {

    private static final double BEST = 3;

    private ScoreWords() {}

    static String answer(Term term) {
        AnswerValue value = term.answer();
        return value == null ? text("workspace.details.unanswered") : AnswerWords.say(term.question(), value);
    }

    static String score(Term term) {
        Double score = term.score();
        if (score != null) {
            return text("workspace.details.of-3", number(score));
        }
        return text(term.question().scored() ? "workspace.details.excluded" : "workspace.details.unscored");
    }

    static String weight(Term term) {
        return term.question().scored() ? number(term.weight()) : "–";
    }

    /** "0 × 3 + 2 × 1 = 2 points sur 12 possibles", then what does not count. */
    static String sum(AxisScore axis) {
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
            return text("workspace.details.no-sum");
        }
        return text("workspace.details.sum", score, String.join(" + ", products), number(points), number(possible));
    }

    private static String number(double value) {
        return Numbers.decimal(value, 2);
    }
}
