package fr.gouv.barometre.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail to one person.
 *
 * @param subject one line of 200 characters at most
 * @param body plain text
 * @param unsubscribe page where the person says to want no more of them, which a POST without login says as well; null for what is not sent by itself
 */
public record Email(
        EmailAddress recipient,
        String subject,
        String body,
        @Nullable URI unsubscribe) {

    private static final int LONGEST_SUBJECT = 200;

    public Email {
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The subject of an e-mail is one line");
        }
    }

    public Email(EmailAddress recipient, String subject, String body) {
        this(recipient, subject, body, null);
    }
}
