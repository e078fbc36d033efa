package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.mail.EmailAddress;
import fr.gouv.barometre.reminder.CommuneReminder;
import java.util.Collection;
import java.util.List;

/** A référent to write to, with what is said of each of their communes. */
public record Recipient(PersonId person, String name, EmailAddress address, List<CommuneReminder> communes) {

    boolean isOfOneOf(Collection<OpsnId> operators) {
        return communes.stream().anyMatch(commune -> operators.contains(commune.opsn()));
    }
}
