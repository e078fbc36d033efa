package fr.gouv.barometre.contact;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.contact.internal.ContactQueries;
import fr.gouv.barometre.contact.internal.ContactRows;
import fr.gouv.barometre.opsn.Member;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contacts that an operator keeps of its members: its managers write them, its readers read them, nobody else does. */
@Service
@PreAuthorize(Access.OPSN)
@Transactional(readOnly = true)
public class ContactService {

    private final ContactQueries queries;
    private final ContactRows rows;
    private final CurrentUser user;
    private final Clock clock;

    ContactService(ContactQueries queries, ContactRows rows, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    public ContactPage page(OpsnId opsn, ContactFilter filter, int offset, int limit) {
        user.requireVisible(opsn);
        return queries.page(opsn, filter, offset, limit, today(), user.manages(opsn));
    }

    /** Members without any contact, by name. */
    public List<Member> membersWithout(OpsnId opsn, int offset, int limit) {
        user.requireVisible(opsn);
        return queries.membersWithout(opsn, today(), offset, limit);
    }

    /**
     * What the operator knows of the people of each of these communes, in one statement.
     *
     * @return one entry for each commune that is a member today
     */
    public Map<InseeCode, ContactSummary> summaries(OpsnId opsn, Collection<InseeCode> communes) {
        user.requireVisible(opsn);
        return queries.summaries(opsn, communes, today());
    }

    /** @throws RefusedException when the commune is no member today, or the details cannot be right */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void add(OpsnId opsn, InseeCode commune, ContactDetails details) {
        user.requireManaged(opsn);
        user.requireVisible(commune);
        if (!queries.isMember(opsn, commune, today())) {
            throw new RefusedException("contact.refused.no-member");
        }
        rows.add(opsn, commune, details.checked(today()));
    }

    /**
     * @param version as it was read
     * @throws RefusedException when somebody changed or deleted it meanwhile, or the details cannot be right
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void change(OpsnId opsn, long contact, int version, ContactDetails details) {
        user.requireManaged(opsn);
        rows.change(opsn, contact, version, details.checked(today()));
    }

    /** Takes back that the contact's address is not written to: somebody verified it. Doing it twice changes nothing. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void writeAgain(OpsnId opsn, long contact) {
        user.requireManaged(opsn);
        rows.writeAgain(opsn, contact);
    }

    /** Deleting twice changes nothing. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void delete(OpsnId opsn, long contact) {
        user.requireManaged(opsn);
        rows.delete(opsn, contact);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
