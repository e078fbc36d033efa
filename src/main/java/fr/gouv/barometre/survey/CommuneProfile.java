package fr.gouv.barometre.survey;

import fr.gouv.barometre.common.InseeCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a commune beside its answers; rules and questions apply by it. A null is "not known", never zero.
 *
 * @param population inhabitants, municipal population of the geography edition in force
 * @param opsnMember whether a membership of an operator is in force today
 * @param staffFte agents in full-time equivalents, as the commune declares it
 * @param localRevenueEuros yearly local products in euros, as the commune declares it
 * @param safeguardPlanRequired whether a natural or industrial risk makes a safeguard plan compulsory
 * @param safeguardPlanNotifiedOn day on which the prefect notified it
 */
public record CommuneProfile(
        InseeCode insee,
        String name,
        @Nullable Integer population,
        boolean opsnMember,
        @Nullable Integer staffFte,
        @Nullable Integer localRevenueEuros,
        @Nullable Boolean safeguardPlanRequired,
        @Nullable LocalDate safeguardPlanNotifiedOn) {

    /** The same commune, supposed of another size. */
    public CommuneProfile sized(@Nullable Integer inhabitants, @Nullable Integer agents) {
        return new CommuneProfile(
                insee,
                name,
                inhabitants,
                opsnMember,
                agents,
                localRevenueEuros,
                safeguardPlanRequired,
                safeguardPlanNotifiedOn);
    }
}
