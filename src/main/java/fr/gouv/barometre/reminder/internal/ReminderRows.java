package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.mail.EmailOutcome;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.reminder.CommuneReminder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The e-mails of each week, in the caller's transaction. */
@Component
public class ReminderRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the person's one e-mail of the week.
     *
     * @return whether it is ours to send: not when somebody took it before, and not when the person stopped reminders, lost the
     *     communes or the use of the address since they were looked up
     */
    boolean take(UUID email, Recipient recipient, LocalDate week) {
        return jdbc.sql("""
                        insert into reminder (email_id, person_id, address_hash, week, name, written_at)
                        select :email, :person, address_hash(:address), :week, :name, :now
                        where not exists (select from reminder_stop s where s.address_hash = address_hash(:address))
                          and not exists (select from returned_address a where a.address_hash = address_hash(:address))
                          and exists (select from access_grant g
                                      where g.person_id = :person and g.role = 'COMMUNE_REFERENT' and in_force(g)
                                        and g.insee = any (:communes))
                        on conflict do nothing""")
                        .param("email", email)
                        .param("person", recipient.person().value())
                        .param("address", recipient.address().value())
                        .param("week", week)
                        .param("name", recipient.name())
                        .param("now", OffsetDateTime.now(clock))
                        .param(
                                "communes",
                                recipient.communes().stream()
                                        .map(CommuneReminder::insee)
                                        .map(InseeCode::value)
                                        .toArray(String[]::new))
                        .update()
                == 1;
    }

    void add(UUID email, CommuneReminder line) {
        jdbc.sql(
                        "insert into reminder_line (email_id, opsn_id, insee, reasons) values (:email, :opsn, :insee, :reasons)")
                .param("email", email)
                .param("opsn", line.opsn().value())
                .param("insee", line.insee().value())
                .param("reasons", line.reasons().toArray(String[]::new))
                .update();
    }

    void add(UUID email, Token token) {
        jdbc.sql("insert into reminder_link (token_hash, email_id) values (:hash, :email)")
                .param("hash", token.hash())
                .param("email", email)
                .update();
    }

    @EventListener
    void onOutcome(EmailOutcome outcome) {
        Problem problem = outcome.problem();
        jdbc.sql("update reminder set delivery = :delivery, problem = :problem where email_id = :email")
                .param("delivery", outcome.delivery().name())
                .param("problem", problem == null ? null : problem.name())
                .param("email", outcome.email())
                .update();
    }

    /** To the address of that e-mail, if the operator sent it and row level security lets its manager. */
    public void writeAgain(OpsnId opsn, UUID email) {
        jdbc.sql("""
                        delete from returned_address
                        where address_hash in (select r.address_hash from reminder r join reminder_line l using (email_id)
                                               where r.email_id = :email and l.opsn_id = :opsn)""").param("email", email).param("opsn", opsn.value()).update();
    }
}
