package fr.gouv.barometre.mail;

/**
 * One e-mail to one person.
 *
 * @param subject one line of 200 characters at most
 * @param body plain text
 */
public record Email(EmailAddress recipient, String subject, String body) {

    private static final int LONGEST_SUBJECT = 200;

    public Email {
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The subject of an e-mail is one line");
        }
    }
}
