package fr.gouv.barometre.departure;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.opsn.DigitalService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune as it stood at the end of the last day of its membership.
 *
 * @param startsOn first day of the membership
 * @param endsOn first day without it
 * @param writtenAt when the record was made; days after the membership when its end was only known later
 */
public record Departure(
        InseeCode commune, String name, LocalDate startsOn, LocalDate endsOn, Instant writtenAt, Content content) {

    public LocalDate lastDay() {
        return endsOn.minusDays(1);
    }

    /**
     * What stood there that day.
     *
     * @param years the latest first
     * @param lateObligations titles of the obligations that were late
     */
    public record Content(
            List<Year> years, List<String> lateObligations, List<Action> actions, List<DigitalService> services) {}

    /**
     * The response to one campaign.
     *
     * @param submittedOn null while it was not handed in
     * @param overall 0 to 100; null under 70 % answered
     */
    public record Year(
            int year,
            @Nullable LocalDate submittedOn,
            int answered,
            int asked,
            @Nullable Integer overall,
            List<Axis> axes) {}

    /** @param score 0 to 100; null without any answer that counts */
    public record Axis(String title, @Nullable Integer score) {}

    /** An action of the plan. */
    public record Action(String title, ActionStatus status) {}
}
