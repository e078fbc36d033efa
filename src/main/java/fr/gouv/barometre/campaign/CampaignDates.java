package fr.gouv.barometre.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules on the dates of a campaign, in one place for the form and for the entity. Each answers with the key of the
 * sentence that says what to change, or nothing when the date is right.
 */
public final class CampaignDates {

    /** Beyond it a date is a slip of the keyboard, not a plan. */
    private static final int YEARS_AHEAD = 2;

    private CampaignDates() {}

    public static Optional<String> problemOfOpening(LocalDate opensOn, LocalDate today) {
        if (opensOn.isBefore(today)) {
            return Optional.of("campaign.refused.opensInThePast");
        }
        if (opensOn.isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of("campaign.refused.opensTooFar");
        }
        return Optional.empty();
    }

    public static Optional<String> problemOfClosing(LocalDate opensOn, LocalDate closesOn) {
        if (!closesOn.isAfter(opensOn)) {
            return Optional.of("campaign.refused.closesBeforeOpening");
        }
        if (closesOn.isAfter(opensOn.plusYears(1))) {
            return Optional.of("campaign.refused.lastsTooLong");
        }
        return Optional.empty();
    }

    /** A campaign under way gets more days, never fewer: to end it sooner is to close it. */
    public static Optional<String> problemOfProlonging(LocalDate opensOn, LocalDate closesOn, LocalDate newClosesOn) {
        if (!newClosesOn.isAfter(closesOn)) {
            return Optional.of("campaign.refused.prolongsBackwards");
        }
        return problemOfClosing(opensOn, newClosesOn);
    }
}
