package fr.gouv.barometre.demo;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.demo.Memberships.Membership;
import fr.gouv.barometre.demo.SimulationFile.ContactWords;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom the operators know in most of their members; a few mandates have ended, a few communes have nobody. */
record SimulatedContacts(Simulation simulation) {

    private static final double UNKNOWN = 0.12;
    private static final double SECOND = 0.45;
    private static final double MANDATE_ENDED = 0.06;
    private static final int LARGE = 3_500;
    /** Municipal councils elected in 2020 ended with the elections of March 2026. */
    private static final LocalDate FORMER_MANDATE = LocalDate.of(2026, 3, 22);

    private static final LocalDate MANDATE = LocalDate.of(2032, 3, 21);
    private static final int DAYS_OF_NEWS = 400;

    Stream<String> rows() {
        Map<InseeCode, DemoCommune> communes =
                simulation.communes().stream().collect(Collectors.toMap(DemoCommune::insee, Function.identity()));
        return simulation.memberships().all().stream()
                .filter(membership -> membership.inForce(today()))
                .filter(membership -> Draw.uniform(membership.commune(), "no contact") >= UNKNOWN)
                .flatMap(membership -> of(membership, Objects.requireNonNull(communes.get(membership.commune()))));
    }

    private Stream<String> of(Membership membership, DemoCommune commune) {
        String officer = commune.population() < LARGE ? "SECRETARY" : "DIRECTOR";
        Stream<String> first = Stream.of(row(membership, commune, officer, null));
        if (Draw.uniform(commune.insee(), "second contact") >= SECOND) {
            return first;
        }
        boolean ended = Draw.uniform(commune.insee(), "mandate") < MANDATE_ENDED;
        String elected = Draw.uniform(commune.insee(), "elected") < 0.6 ? "MAYOR" : "DIGITAL_COUNCILLOR";
        return Stream.concat(first, Stream.of(row(membership, commune, elected, ended ? FORMER_MANDATE : MANDATE)));
    }

    private String row(Membership membership, DemoCommune commune, String role, @Nullable LocalDate mandate) {
        ContactWords words = simulation.file().contactWords();
        String insee = commune.insee().value();
        return CopyRows.row(
                membership.operator().name(),
                insee,
                role,
                words.names().getOrDefault(role, role).replace("{commune}", commune.name()),
                (mandate == null ? "mairie-" : "elu-") + insee + "@demonstration.example",
                "05 36 49 %02d %02d".formatted((int) (100 * Draw.uniform(insee, role, "a")), (int)
                        (100 * Draw.uniform(insee, role, "b"))),
                mandate,
                words.source(),
                today().minusDays((long) (DAYS_OF_NEWS * Draw.uniform(insee, role, "known on"))));
    }

    private LocalDate today() {
        return simulation.calendar().answeredUntil();
    }
}
