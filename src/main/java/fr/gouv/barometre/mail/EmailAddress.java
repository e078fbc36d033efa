package fr.gouv.barometre.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address to which the portal writes. Stricter than the standard on purpose: no quotes, no comments, no control
 * characters, so that nothing typed as an address can become a header or a second recipient.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN = Pattern.compile(
            "[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\\.[A-Za-z]{2,}");

    public EmailAddress {
        if (!isPlain(value)) {
            throw new IllegalArgumentException("Not a plain e-mail address");
        }
    }

    /** Empty when the text is not an address that the portal would write to. */
    public static Optional<EmailAddress> parse(String text) {
        String stripped = text.strip();
        return isPlain(stripped) ? Optional.of(new EmailAddress(stripped)) : Optional.empty();
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
