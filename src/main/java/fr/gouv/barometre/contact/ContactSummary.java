package fr.gouv.barometre.contact;

/**
 * What an operator knows of the people of one member.
 *
 * @param contacts how many it keeps
 * @param mandateEnded whether the mandate of one of them has ended
 * @param referent whether somebody of the commune is its référent in the portal, with an account or invited
 */
public record ContactSummary(int contacts, boolean mandateEnded, boolean referent) {

    public boolean reachable() {
        return contacts > 0 || referent;
    }
}
