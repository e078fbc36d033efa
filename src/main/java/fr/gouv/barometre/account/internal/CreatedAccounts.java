package fr.gouv.barometre.account.internal;

import fr.gouv.barometre.common.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts that the portal created itself, until their person comes. */
@Component
class CreatedAccounts {

    record Created(PersonId person, String account) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CreatedAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PersonId person, String account) {
        jdbc.sql("""
                        insert into account_created (person_id, account_id, created_at) values (:person, :account, :now)
                        on conflict (person_id) do update set account_id = excluded.account_id""")
                .param("person", person.value())
                .param("account", account)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** One whose person never came and has no access left anywhere, held until the transaction ends. */
    Optional<Created> claimAbandoned() {
        return jdbc.sql("""
                        select a.person_id, a.account_id
                        from account_created a
                        join person p on p.id = a.person_id
                        where p.subject is null
                          and not exists (select from access_grant g where g.person_id = p.id and in_force(g))
                        order by a.created_at
                        limit 1
                        for update of a skip locked""")
                .query((row, index) ->
                        new Created(new PersonId(row.getObject("person_id", UUID.class)), row.getString("account_id")))
                .optional();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from account_created where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Their account is theirs now. */
    void forgetThoseWhoCame() {
        jdbc.sql("delete from account_created a using person p where p.id = a.person_id and p.subject is not null")
                .update();
    }
}
