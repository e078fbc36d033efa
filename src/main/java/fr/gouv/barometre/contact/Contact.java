package fr.gouv.barometre.contact;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of a commune, as one operator knows them.
 *
 * @param operator name of the operator that keeps it; null when the caller may not see that operator (any longer)
 * @param returnedOn day from which e-mails to the address came back; null when they do not
 * @param referent whether somebody keeps the accesses of the commune, or was invited to
 * @param version to give back when changing it, so that nobody's change is overwritten unseen
 */
public record Contact(
        long id,
        OpsnId opsn,
        @Nullable String operator,
        InseeCode insee,
        String commune,
        ContactDetails details,
        @Nullable LocalDate returnedOn,
        boolean referent,
        int version) {

    public boolean mandateEnded(LocalDate today) {
        LocalDate last = details.mandateEndsOn();
        return last != null && last.isBefore(today);
    }
}
