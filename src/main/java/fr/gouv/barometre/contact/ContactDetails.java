package fr.gouv.barometre.contact;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.EmailAddress;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a contact.
 *
 * @param email null or blank when unknown; as for the other texts, blanks around it do not count
 * @param mandateEndsOn last day of the mandate; only for {@linkplain ContactRole#elected() elected} roles
 * @param source where it comes from: "site de la mairie", "appel du 3 mars"
 * @param knownOn day on which the source said so
 */
public record ContactDetails(
        ContactRole role,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate mandateEndsOn,
        String source,
        LocalDate knownOn) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{4,28}[0-9]");
    private static final int LONGEST_MANDATE_YEARS = 7;

    /**
     * The same, stripped and checked.
     *
     * @throws RefusedException when a name or source is missing or too long, when nothing says how to reach the person, when
     *     address, telephone or dates cannot be right
     */
    public ContactDetails checked(LocalDate today) {
        String soundName = required(name, LONGEST_NAME, "contact.refused.name");
        String soundSource = required(source, LONGEST_SOURCE, "contact.refused.source");
        @Nullable String soundEmail = orNull(email);
        @Nullable String soundPhone = orNull(phone);
        if (soundEmail == null && soundPhone == null) {
            throw new RefusedException("contact.refused.unreachable");
        }
        if (soundEmail != null && EmailAddress.parse(soundEmail).isEmpty()) {
            throw new RefusedException("contact.refused.email");
        }
        if (soundPhone != null && !PHONE.matcher(soundPhone).matches()) {
            throw new RefusedException("contact.refused.phone");
        }
        if (knownOn.isAfter(today) || knownOn.isBefore(today.minusYears(20))) {
            throw new RefusedException("contact.refused.known-on");
        }
        return new ContactDetails(role, soundName, soundEmail, soundPhone, mandate(today), soundSource, knownOn);
    }

    private @Nullable LocalDate mandate(LocalDate today) {
        if (mandateEndsOn == null) {
            return null;
        }
        if (!role.elected()) {
            throw new RefusedException("contact.refused.mandate-of-nobody-elected");
        }
        if (mandateEndsOn.isAfter(today.plusYears(LONGEST_MANDATE_YEARS))
                || mandateEndsOn.isBefore(today.minusYears(LONGEST_MANDATE_YEARS))) {
            throw new RefusedException("contact.refused.mandate");
        }
        return mandateEndsOn;
    }

    private static String required(String text, int longest, String refusal) {
        String stripped = text.strip();
        if (stripped.isEmpty()
                || stripped.length() > longest
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(refusal, longest);
        }
        return stripped;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
