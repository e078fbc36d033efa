package fr.gouv.barometre.mail;

import java.util.Set;

/**
 * An e-mail of the identity server came back. Its report names no e-mail that the portal sent, only to whom it could not be delivered,
 * and whoever was written to once can forge it: it says something of an invitation, never of the address.
 *
 * @param recipients the names of the one recipient, in lower case
 * @param ofTheAddress whether the address is at fault, and not what was sent
 */
public record AccountEmailReturned(Set<String> recipients, boolean ofTheAddress) {

    public AccountEmailReturned {
        recipients = Set.copyOf(recipients);
    }
}
