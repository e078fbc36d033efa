package fr.gouv.barometre.account;

import fr.gouv.barometre.account.internal.AccountRequests;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.mail.Email;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where an invitation is left: with the caller's transaction, or not at all. */
@Component
public class Accounts {

    private final AccountRequests requests;

    Accounts(AccountRequests requests) {
        this.requests = requests;
    }

    /**
     * The person is invited within seconds, if they still have an access then; later when the identity server is down.
     *
     * @param name of the person, for an account that has to be created
     * @param email for a person who can log in already
     * @return the number under which {@link fr.gouv.barometre.mail.EmailOutcome} tells what became of it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID invite(PersonId person, String name, Email email) {
        UUID id = UUID.randomUUID();
        requests.add(id, person, name, email);
        return id;
    }
}
