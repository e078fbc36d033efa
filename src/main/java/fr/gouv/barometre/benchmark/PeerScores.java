package fr.gouv.barometre.benchmark;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores of the communes of the same size class and région that submitted their response to a campaign, the commune itself
 * left out.
 *
 * @param axes by position of the axis in the questionnaire, from 1; an axis that fewer than five of them scored is absent
 * @param overall null when fewer than five of them have an overall score
 */
public record PeerScores(
        Map<Integer, Spread> axes, @Nullable Spread overall) {

    /** Each from 0 to 100; {@code communes} is what they were computed on. */
    public record Spread(int communes, int firstQuartile, int median, int thirdQuartile) {}

    public PeerScores {
        axes = Map.copyOf(axes);
    }

    public Optional<Spread> axis(int position) {
        return Optional.ofNullable(axes.get(position));
    }

    /** The largest base: the communes that have a score on at least one axis. */
    public int communes() {
        return axes.values().stream().mapToInt(Spread::communes).max().orElse(0);
    }
}
