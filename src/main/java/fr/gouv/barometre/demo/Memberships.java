package fr.gouv.barometre.demo;

import fr.gouv.barometre.common.InseeCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which communes belong to which fictitious operator, and since when. A commune has one operator at most. */
final class Memberships {

    /** @param endsOn first day without; null while it lasts */
    record Membership(
            SimulationFile.Operator operator,
            InseeCode commune,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        boolean inForce(LocalDate day) {
            return !startsOn.isAfter(day) && (endsOn == null || endsOn.isAfter(day));
        }
    }

    private static final double ENDED = 0.03;
    private static final double RECENT = 0.06;

    private final Map<InseeCode, Membership> byCommune = new HashMap<>();

    Memberships(SimulationFile file, List<DemoCommune> communes) {
        for (SimulationFile.Operator operator : file.operators()) {
            List<DemoCommune> candidates = communes.stream()
                    .filter(commune -> operator.departements().contains(commune.departement()))
                    .sorted(Comparator.comparingDouble((DemoCommune commune) -> position(file, commune))
                            .thenComparing(DemoCommune::insee))
                    .toList();
            @Nullable Integer fixed = operator.members();
            long members = fixed != null ? fixed : Math.round(operator.coverage() * candidates.size());
            candidates.stream()
                    .limit(members)
                    .forEach(commune -> byCommune.put(
                            commune.insee(),
                            dated(operator, commune, file.participation().keySet())));
        }
    }

    /** The communes of the demonstration accounts come first. */
    private static double position(SimulationFile file, DemoCommune commune) {
        return file.participation().containsKey(commune.insee()) ? -1 : Draw.uniform(commune.insee(), "member");
    }

    private static Membership dated(SimulationFile.Operator operator, DemoCommune commune, Set<InseeCode> lasting) {
        InseeCode insee = commune.insee();
        double kind = Draw.uniform(insee, "kind of membership");
        if (kind < ENDED && !lasting.contains(insee)) {
            int end = 2023 + (int) (4 * Draw.uniform(insee, "end"));
            return new Membership(operator, insee, startOf(2015), startOf(end));
        }
        if (kind > 1 - RECENT && !lasting.contains(insee)) {
            return new Membership(operator, insee, startOf(2025 + (int) (2 * Draw.uniform(insee, "recent"))), null);
        }
        return new Membership(operator, insee, startOf(2011 + (int) (13 * Draw.uniform(insee, "start"))), null);
    }

    private static LocalDate startOf(int year) {
        return LocalDate.of(year, 1, 1);
    }

    List<Membership> all() {
        List<Membership> all = new ArrayList<>(byCommune.values());
        all.sort(Comparator.comparing(Membership::commune));
        return all;
    }

    boolean inForce(InseeCode commune, LocalDate day) {
        Membership membership = byCommune.get(commune);
        return membership != null && membership.inForce(day);
    }

    /** How many times more likely this commune answers than one without an operator. */
    double answering(InseeCode commune, LocalDate day) {
        Membership membership = byCommune.get(commune);
        return membership != null && membership.inForce(day)
                ? membership.operator().answering()
                : 1;
    }
}
