package fr.gouv.barometre.reminder;

import fr.gouv.barometre.opsn.OpsnDetails;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the next sending would be, as things stand today.
 *
 * @param day of the next sending; what it would be when nothing is sent
 * @param changed who changed the setting and when; null when nobody did yet
 * @param recipients of the page; empty when the other half is shown
 * @param leftOut of the page; empty when the other half is shown
 * @param quiet members of which there is nothing to say
 * @param sample the e-mail to the first recipient; null without one
 * @param managed whether the caller may change the setting
 */
public record ReminderPreview(
        OpsnDetails opsn,
        ReminderSetting setting,
        @Nullable Changed changed,
        LocalDate day,
        int recipientCount,
        int leftOutCount,
        int quiet,
        List<Reminded> recipients,
        List<LeftOut> leftOut,
        @Nullable Sample sample,
        boolean managed) {

    /** Who changed the setting. */
    public record Changed(LocalDate day, String by) {}

    /** An e-mail in full. */
    public record Sample(String name, String subject, String body) {}
}
