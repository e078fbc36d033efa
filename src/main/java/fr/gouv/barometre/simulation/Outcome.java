package fr.gouv.barometre.simulation;

import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.obligation.Obligation;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a set of actions would bring, all else as it is known today.
 *
 * @param actions supposed done, by code
 * @param settled obligations that are not met today and would be
 * @param arising obligations that do not apply today and would
 */
public record Outcome(
        List<Candidate> actions,
        MaturityResult before,
        MaturityResult after,
        List<Obligation> settled,
        List<Obligation> arising) {

    public List<String> codes() {
        return actions.stream().map(Candidate::code).toList();
    }

    public int halfDays() {
        return actions.stream().mapToInt(Candidate::halfDays).sum();
    }

    /** Of the actions whose cost is known. */
    public EuroRange euros() {
        return actions.stream()
                .map(action -> action.price().euros())
                .filter(Objects::nonNull)
                .reduce(EuroRange.NOTHING, EuroRange::plus);
    }

    /** Those whose cost is not in the total. */
    public List<Candidate> unpriced() {
        return actions.stream().filter(action -> action.price().euros() == null).toList();
    }

    /** Points that the axes gain together, as they are shown. */
    public int points() {
        return IntStream.range(0, before.axes().size()).map(this::points).sum();
    }

    /** Points that one axis gains as it is shown; 0 while it has no score. */
    public int points(int axis) {
        Integer was = before.axes().get(axis).score();
        Integer would = after.axes().get(axis).score();
        return was == null || would == null ? 0 : would - was;
    }
}
