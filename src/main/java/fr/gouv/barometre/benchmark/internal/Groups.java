package fr.gouv.barometre.benchmark.internal;

import fr.gouv.barometre.benchmark.PeerGroup;
import fr.gouv.barometre.benchmark.PeerGroup.Kind;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Membership;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Submitted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which groups a commune belongs to. */
final class Groups {

    private final Map<String, List<Membership>> memberships = new HashMap<>();

    Groups(List<Membership> all) {
        all.forEach(membership -> memberships
                .computeIfAbsent(membership.insee(), insee -> new ArrayList<>())
                .add(membership));
    }

    /** @param day on which members of operators are counted */
    List<PeerGroup> of(Submitted response, LocalDate day) {
        List<PeerGroup> groups = new ArrayList<>();
        groups.add(new PeerGroup(Kind.STRATUM, response.stratum()));
        if (response.region() != null) {
            groups.add(new PeerGroup(Kind.STRATUM_REGION, response.stratum() + "/" + response.region()));
        }
        groups.add(new PeerGroup(Kind.STRATUM_DEPARTEMENT, response.stratum() + "/" + response.departement()));
        memberships.getOrDefault(response.insee(), List.of()).stream()
                .filter(membership -> membership.on(day))
                .map(membership -> new PeerGroup(Kind.OPSN, membership.operator()))
                .distinct()
                .forEach(groups::add);
        return groups;
    }
}
