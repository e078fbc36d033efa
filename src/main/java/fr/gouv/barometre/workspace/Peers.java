package fr.gouv.barometre.workspace;

import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.benchmark.PeerGroup.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of its groups a commune is compared with. */
final class Peers {

    /** The closest territory that is not too small to say much. */
    private static final List<Kind> PREFERRED = List.of(Kind.STRATUM_REGION, Kind.STRATUM, Kind.STRATUM_DEPARTEMENT);

    private Peers() {}

    /**
     * The group asked for, withheld or not, so that a page says why; else the first preferred one that is shown.
     *
     * @param address of the group asked for
     */
    static @Nullable PeerChoice choose(List<PeerChoice> groups, @Nullable String address) {
        return groups.stream()
                .filter(choice -> choice.group().address().equals(address))
                .findFirst()
                .or(() -> PREFERRED.stream()
                        .flatMap(kind -> shown(groups, kind).stream())
                        .findFirst())
                .or(() -> groups.stream().findFirst())
                .orElse(null);
    }

    /** As {@link #choose}; when the latest campaign shows nothing yet, a group that an earlier one shows. */
    static @Nullable PeerChoice chooseOverTheYears(
            List<PeerChoice> latest, Collection<List<PeerChoice>> everyYear, @Nullable String address) {
        PeerChoice chosen = choose(latest, address);
        if (address != null || chosen == null || chosen.scores() != null) {
            return chosen;
        }
        return everyYear.stream()
                .map(groups -> choose(groups, null))
                .filter(choice -> choice != null && choice.scores() != null)
                .flatMap(earlier -> latest.stream()
                        .filter(choice ->
                                choice.group().address().equals(earlier.group().address())))
                .findFirst()
                .orElse(chosen);
    }

    private static Optional<PeerChoice> shown(List<PeerChoice> groups, Kind kind) {
        return groups.stream()
                .filter(choice -> choice.group().kind() == kind && choice.scores() != null)
                .findFirst();
    }
}
