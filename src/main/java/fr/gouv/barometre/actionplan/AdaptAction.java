package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.common.InseeCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole of what a commune may change in one of its actions, as its form holds it.
 *
 * @param version of the {@link PlanActionDetails} that the form was filled from
 */
public record AdaptAction(
        InseeCode insee,
        String actionCode,
        long version,
        String title,
        @Nullable String personInCharge,
        @Nullable String eluReferent,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable String partners,
        List<Step> steps) {

    /**
     * A step in its new wording and place.
     *
     * @param id of the existing step, which keeps its tick; null for a new one
     */
    public record Step(@Nullable Long id, String text) {}
}
