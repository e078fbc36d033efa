package fr.gouv.barometre.demo;

import fr.gouv.barometre.survey.CommuneProfile;
import java.time.LocalDate;
import java.util.Optional;

/** What a part of the communes declares about itself. */
final class Situations {

    /** @param safeguardPlanNotifiedOn empty unless the plan is required */
    record Situation(
            int staffFte,
            int localRevenueEuros,
            boolean safeguardPlanRequired,
            Optional<LocalDate> safeguardPlanNotifiedOn) {}

    private static final double DECLARED = 0.45;
    private static final double AT_RISK = 0.62;

    private Situations() {}

    static Optional<Situation> of(DemoCommune commune) {
        if (Draw.uniform(commune.insee(), "situation") > DECLARED) {
            return Optional.empty();
        }
        boolean atRisk = Draw.uniform(commune.insee(), "risk") < AT_RISK;
        double size = 0.6 + 0.9 * Draw.uniform(commune.insee(), "staff");
        return Optional.of(new Situation(
                (int) Math.max(1, Math.round(size * commune.population() / 95)),
                (int) (100 * Math.round(0.3 * commune.population() * (0.4 + Draw.uniform(commune.insee(), "revenue")))),
                atRisk,
                atRisk
                        ? Optional.of(LocalDate.of(2022 + (int) (4 * Draw.uniform(commune.insee(), "notified")), 3, 15))
                        : Optional.empty()));
    }

    /** The profile that the portal would read for this commune. */
    static CommuneProfile profile(DemoCommune commune, boolean member) {
        Optional<Situation> declared = of(commune);
        return new CommuneProfile(
                commune.insee(),
                commune.name(),
                commune.population(),
                member,
                declared.map(Situation::staffFte).orElse(null),
                declared.map(Situation::localRevenueEuros).orElse(null),
                declared.map(Situation::safeguardPlanRequired).orElse(null),
                declared.flatMap(Situation::safeguardPlanNotifiedOn).orElse(null));
    }
}
