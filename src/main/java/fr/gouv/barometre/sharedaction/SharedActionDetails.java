package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.recommendation.CatalogueAction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A shared action with all that belongs to it.
 *
 * @param version to be given back with the form, so that nobody overwrites a colleague unseen
 * @param participants by name
 * @param takenBack invitations that are no longer open, the latest first
 * @param catalogue what it can settle
 * @param underWay jobs about it that are not finished
 * @param writable whether the caller may change it
 */
public record SharedActionDetails(
        OpsnDetails opsn,
        long id,
        long version,
        LocalDate today,
        SharedSheet sheet,
        List<SharedStep> steps,
        List<KeptFunder> funders,
        List<Participant> participants,
        List<TakenBack> takenBack,
        List<CatalogueAction> catalogue,
        List<BulkJob> underWay,
        boolean writable) {

    public SharedCost cost() {
        return SharedCost.of(sheet, funders);
    }

    /** As long as nobody was ever invited. */
    public boolean deletable() {
        return writable && participants.isEmpty() && takenBack.isEmpty();
    }

    public Turnout turnout() {
        Map<Participation, Integer> counts = new EnumMap<>(Participation.class);
        participants.forEach(one -> counts.merge(one.participation(), 1, Integer::sum));
        return new Turnout(counts);
    }

    public SharedState state() {
        return SharedState.of(turnout(), sheet.answerBy(), today);
    }

    /** How many of those that take part are how far. */
    public Map<Progress, Long> progress() {
        return Arrays.stream(Progress.values())
                .collect(Collectors.toMap(
                        progress -> progress,
                        progress -> participants.stream()
                                .filter(one -> one.progress() == progress)
                                .count(),
                        (one, other) -> one,
                        () -> new EnumMap<>(Progress.class)));
    }

    /** The catalogue's action that it settles, if any. */
    public Optional<CatalogueAction> settled() {
        return catalogue.stream()
                .filter(action -> action.code().equals(sheet.actionCode()))
                .findFirst();
    }
}
