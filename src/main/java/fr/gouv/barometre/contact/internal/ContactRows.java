package fr.gouv.barometre.contact.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.contact.ContactDetails;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes contacts, in the caller's transaction. */
@Component
public class ContactRows {

    private static final String CHANGE = """
            update contact
            set role = :role, name = :name, email = :email, phone = :phone, mandate_ends_on = :mandate, source = :source,
                known_on = :knownOn, changed_at = :now, changed_by_name = :by, version = version + 1
            where id = :id and version = :version and
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ContactRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    public void add(OpsnId opsn, InseeCode commune, ContactDetails details) {
        with(details, jdbc.sql("""
                        insert into contact (opsn_id, insee, role, name, email, phone, mandate_ends_on, source, known_on,
                                             changed_at, changed_by_name)
                        values (:opsn, :insee, :role, :name, :email, :phone, :mandate, :source, :knownOn, :now, :by)
                        """))
                .param("opsn", opsn.value())
                .param("insee", commune.value())
                .update();
    }

    /** @throws RefusedException when it was changed or deleted meanwhile */
    public void change(OpsnId opsn, long id, int version, ContactDetails details) {
        changed(with(details, jdbc.sql(CHANGE + " opsn_id = :opsn"))
                .param("opsn", opsn.value())
                .param("id", id)
                .param("version", version)
                .update());
    }

    /** @throws RefusedException when it was changed or deleted meanwhile */
    public void correct(InseeCode commune, long id, int version, ContactDetails details) {
        changed(with(details, jdbc.sql(CHANGE + " insee = :insee"))
                .param("insee", commune.value())
                .param("id", id)
                .param("version", version)
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new RefusedException("contact.refused.changed-meanwhile");
        }
    }

    public void writeAgain(OpsnId opsn, long id) {
        jdbc.sql("""
                        delete from returned_address
                        where address_hash in (select address_hash(email) from contact where id = :id and opsn_id = :opsn)""").param("id", id).param("opsn", opsn.value()).update();
    }

    public void delete(OpsnId opsn, long id) {
        jdbc.sql("delete from contact where id = :id and opsn_id = :opsn")
                .param("id", id)
                .param("opsn", opsn.value())
                .update();
    }

    public void delete(InseeCode commune, long id) {
        jdbc.sql("delete from contact where id = :id and insee = :insee")
                .param("id", id)
                .param("insee", commune.value())
                .update();
    }

    private StatementSpec with(ContactDetails details, StatementSpec statement) {
        return statement
                .param("role", details.role().name())
                .param("name", details.name())
                .param("email", details.email())
                .param("phone", details.phone())
                .param("mandate", details.mandateEndsOn())
                .param("source", details.source())
                .param("knownOn", details.knownOn())
                .param("now", OffsetDateTime.now(clock))
                .param("by", user.displayName());
    }
}
