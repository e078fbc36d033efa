package fr.gouv.barometre.benchmark;

import fr.gouv.barometre.survey.QuestionCode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores of the communes of one group that submitted their response to a campaign; what too few of them have is absent.
 *
 * @param includesViewer whether the commune that compares itself is one of them
 * @param axes by position of the axis in the questionnaire, from 1
 * @param overall null when too few of them have an overall score
 */
public record PeerScores(
        boolean includesViewer,
        Map<Integer, Spread> axes,
        @Nullable Spread overall,
        Map<QuestionCode, Spread> questions) {

    public PeerScores {
        axes = Map.copyOf(axes);
        questions = Map.copyOf(questions);
    }

    public Optional<Spread> axis(int position) {
        return Optional.ofNullable(axes.get(position));
    }

    public Optional<Spread> question(QuestionCode code) {
        return Optional.ofNullable(questions.get(code));
    }

    /** The largest base: the communes that have a score on at least one axis. */
    public int communes() {
        return axes.values().stream().mapToInt(Spread::communes).max().orElse(0);
    }
}
