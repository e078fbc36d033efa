package fr.gouv.barometre.account.internal;

import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.mail.Email;
import fr.gouv.barometre.mail.EmailAddress;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations that wait for the identity server, in the caller's transaction. */
@Component
public class AccountRequests {

    /** @param wanted whether the person still has an access to something */
    record Request(UUID id, PersonId person, String name, Email email, int attempts, boolean wanted) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(UUID id, PersonId person, String name, Email email) {
        jdbc.sql("""
                        insert into account_request (id, person_id, address, name, subject, body, created_at, next_attempt_at)
                        values (:id, :person, :address, :name, :subject, :body, :now, :now)""")
                .param("id", id)
                .param("person", person.value())
                .param("address", email.recipient().value())
                .param("name", name)
                .param("subject", email.subject())
                .param("body", email.body())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The next one that is due, held until the transaction ends and passed over by the other servers. */
    Optional<Request> claim() {
        return jdbc.sql("""
                        select r.*, exists (select from access_grant g where g.person_id = r.person_id and in_force(g)) as wanted
                        from account_request r
                        where r.next_attempt_at <= :now
                        order by r.next_attempt_at, r.created_at
                        limit 1
                        for update of r skip locked""")
                .param("now", OffsetDateTime.now(clock))
                .query((row, index) -> new Request(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        new Email(
                                new EmailAddress(row.getString("address")),
                                row.getString("subject"),
                                row.getString("body")),
                        row.getInt("attempts"),
                        row.getBoolean("wanted")))
                .optional();
    }

    /** @param again null when it is over */
    void note(Request request, @Nullable OffsetDateTime again, @Nullable String error) {
        jdbc.sql("""
                        update account_request set attempts = attempts + 1, next_attempt_at = :again, last_error = :error
                        where id = :id""")
                .param("again", again)
                .param("error", error)
                .param("id", request.id())
                .update();
    }

    /** The latest that the identity server was asked to write to one of these addresses, and that nobody withdrew. */
    Optional<UUID> lastCarriedOut(Set<String> addresses, OffsetDateTime since) {
        return jdbc.sql("""
                        select id from account_request
                        where lower(address) = any (:addresses) and created_at >= :since
                          and attempts > 0 and next_attempt_at is null and last_error is null
                        order by created_at desc
                        limit 1""")
                .param("addresses", addresses.toArray(String[]::new))
                .param("since", since)
                .query(UUID.class)
                .optional();
    }

    void forgetOlderThan(OffsetDateTime limit) {
        jdbc.sql("delete from account_request where next_attempt_at is null and created_at < :limit")
                .param("limit", limit)
                .update();
    }
}
