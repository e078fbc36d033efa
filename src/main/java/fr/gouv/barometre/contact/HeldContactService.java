package fr.gouv.barometre.contact;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.contact.internal.ContactQueries;
import fr.gouv.barometre.contact.internal.ContactRows;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What operators hold about the people of a commune: its référents read it, correct it and have it deleted. */
@Service
@PreAuthorize(Access.SUBMIT)
@Transactional(readOnly = true)
public class HeldContactService {

    private final ContactQueries queries;
    private final ContactRows rows;
    private final CurrentUser user;
    private final Clock clock;

    HeldContactService(ContactQueries queries, ContactRows rows, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /** Of every operator, former ones included. */
    public List<Contact> about(InseeCode commune) {
        user.requireSubmittable(commune);
        return queries.about(commune);
    }

    /** As {@link ContactService#change}, by the commune itself. */
    @Transactional
    public void correct(InseeCode commune, long contact, int version, ContactDetails details) {
        user.requireSubmittable(commune);
        rows.correct(commune, contact, version, details.checked(LocalDate.now(clock)));
    }

    /** At once and for good; twice changes nothing. */
    @Transactional
    public void delete(InseeCode commune, long contact) {
        user.requireSubmittable(commune);
        rows.delete(commune, contact);
    }
}
