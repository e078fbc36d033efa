package fr.gouv.barometre.mail.internal;

import fr.gouv.barometre.mail.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where e-mails come back to. Without an address they come back to the sender, and nothing is read.
 *
 * @param address of a mailbox that also takes "name+anything@domain"; empty for none
 * @param host its IMAP server; empty when the mailbox is not read
 * @param tls false for a server on the same machine alone
 */
@ConfigurationProperties("barometre.returns")
record ReturnSettings(String address, String host, int port, boolean tls, String user, String password) {

    /** What a mailbox's name may have before the "+" and the token: 64 characters in all. */
    private static final int LONGEST_NAME = 27;

    private static final String ACCOUNTS = "+comptes";

    /** A report is addressed to one mailbox, which may stand in several headers. */
    private static final int MOST_TOKENS = 5;

    ReturnSettings {
        if (!address.isEmpty() && (EmailAddress.parse(address).isEmpty() || address.indexOf('@') > LONGEST_NAME)) {
            throw new IllegalArgumentException("BAROMETRE_RETURN_ADDRESS is not the address of a mailbox, with at most "
                    + LONGEST_NAME + " characters before the @");
        }
        if (!host.isEmpty() && (address.isEmpty() || user.isEmpty() || password.isEmpty())) {
            throw new IllegalArgumentException("BAROMETRE_RETURN_IMAP_HOST needs BAROMETRE_RETURN_ADDRESS,"
                    + " BAROMETRE_RETURN_IMAP_USER and BAROMETRE_RETURN_IMAP_PASSWORD");
        }
    }

    boolean isSet() {
        return !address.isEmpty();
    }

    boolean isRead() {
        return !host.isEmpty();
    }

    /** Under which an e-mail leaves. */
    String sender(UUID token) {
        return name() + "+" + token + domain();
    }

    /** Whether something is addressed to the sender of the identity server's e-mails, which has to be set there. */
    boolean isOfAccounts(String headers) {
        return headers.toLowerCase(Locale.ROOT).contains((name() + ACCOUNTS + domain()).toLowerCase(Locale.ROOT));
    }

    /** The e-mails to whose senders something is addressed. */
    List<UUID> tokens(String headers) {
        Matcher senders = Pattern.compile(
                        Pattern.quote(name()) + "\\+([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
                                + Pattern.quote(domain()),
                        Pattern.CASE_INSENSITIVE)
                .matcher(headers);
        List<UUID> tokens = new ArrayList<>();
        while (tokens.size() < MOST_TOKENS && senders.find()) {
            tokens.add(UUID.fromString(senders.group(1).toLowerCase(Locale.ROOT)));
        }
        return tokens.stream().distinct().toList();
    }

    private String name() {
        return address.substring(0, address.indexOf('@'));
    }

    private String domain() {
        return address.substring(address.indexOf('@'));
    }
}
