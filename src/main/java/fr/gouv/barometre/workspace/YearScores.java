package fr.gouv.barometre.workspace;

import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.maturity.Term;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One campaign of a commune.
 *
 * @param peers null when nothing is shown of the group
 */
record YearScores(
        int year,
        int questionnaireVersion,
        MaturityResult scores,
        @Nullable PeerScores peers) {

    Optional<AxisScore> axis(String code) {
        return scores.axes().stream()
                .filter(axis -> axis.axis().code().equals(code))
                .findFirst();
    }

    @Nullable
    Double median(String axisCode) {
        List<AxisScore> axes = scores.axes();
        for (int i = 0; i < axes.size(); i++) {
            if (peers != null && axes.get(i).axis().code().equals(axisCode)) {
                return peers.axis(i + 1).map(Spread::median).orElse(null);
            }
        }
        return null;
    }

    Optional<Term> term(QuestionCode question) {
        return scores.axes().stream()
                .flatMap(axis -> axis.terms().stream())
                .filter(term -> term.question().code().equals(question))
                .findFirst();
    }

    @Nullable
    Double median(QuestionCode question) {
        return peers == null
                ? null
                : peers.question(question).map(Spread::median).orElse(null);
    }
}
