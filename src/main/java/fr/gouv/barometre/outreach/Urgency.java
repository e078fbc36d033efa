package fr.gouv.barometre.outreach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a commune needs a call, and every reason of it.
 *
 * @param reasons the weightiest first; their points add up to the urgency's
 */
public record Urgency(int points, List<Reason> reasons) {

    /** @param measure what the signal counts: days, weeks, points, obligations */
    public record Reason(Signal signal, long measure, int points) {}

    /** @param closesOn last day of the open campaign, if any */
    static Urgency of(
            MemberSituation situation, UrgencyWeights weights, LocalDate today, @Nullable LocalDate closesOn) {
        List<Reason> reasons = situation.signals(today, closesOn).entrySet().stream()
                .map(signal -> new Reason(
                        signal.getKey(), signal.getValue(), weights.points(signal.getKey(), signal.getValue())))
                .filter(reason -> reason.points() > 0)
                .sorted(Comparator.comparing(Reason::points).reversed().thenComparing(Reason::signal))
                .toList();
        return new Urgency(reasons.stream().mapToInt(Reason::points).sum(), reasons);
    }
}
