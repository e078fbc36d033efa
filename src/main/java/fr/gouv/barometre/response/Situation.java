package fr.gouv.barometre.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a commune declares about itself beside the questionnaire; obligations depend on it. A null is "not declared".
 *
 * @param staffFte agents in full-time equivalents
 * @param localRevenueEuros yearly local products in euros
 * @param safeguardPlanRequired whether a natural or industrial risk makes a safeguard plan compulsory
 * @param safeguardPlanNotifiedOn day on which the prefect notified it
 * @param version what was read, to be given back when saving; null when nothing was declared yet
 */
public record Situation(
        @Nullable Integer staffFte,
        @Nullable Integer localRevenueEuros,
        @Nullable Boolean safeguardPlanRequired,
        @Nullable LocalDate safeguardPlanNotifiedOn,
        @Nullable Long version) {

    static final Situation NOT_DECLARED = new Situation(null, null, null, null, null);
}
