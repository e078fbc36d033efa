package fr.gouv.barometre.security;

import fr.gouv.barometre.common.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Persons, as the identity server introduces them. */
@Service
@PreAuthorize(Access.SYSTEM)
@Transactional
public class People {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String firstDinumEmail;

    People(JdbcClient jdbc, Clock clock, @Value("${barometre.first-dinum-email:}") String firstDinumEmail) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.firstDinumEmail = firstDinumEmail;
    }

    /**
     * Finds or creates the person of a login. An invited person is recognised by a verified e-mail address at the first
     * login, by the subject ever after.
     *
     * @param subject {@code sub} claim
     * @param verifiedEmail null when there is none or the identity server did not verify it
     */
    public PersonId signedIn(String subject, @Nullable String verifiedEmail, String displayName) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        PersonId person = bySubject(subject)
                .or(() -> Optional.ofNullable(verifiedEmail).flatMap(email -> invited(email, subject)))
                .orElseGet(() -> create(subject, verifiedEmail, displayName, now));
        jdbc.sql("update person set last_login_at = :now, display_name = :name where id = :id")
                .param("now", now)
                .param("name", displayName)
                .param("id", person.value())
                .update();
        if (!firstDinumEmail.isBlank() && firstDinumEmail.equalsIgnoreCase(verifiedEmail)) {
            grantFirstDinum(person, now);
        }
        return person;
    }

    private Optional<PersonId> bySubject(String subject) {
        return jdbc.sql("select id from person where subject = :subject")
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private Optional<PersonId> invited(String email, String subject) {
        return jdbc.sql("""
                        update person set subject = :subject
                        where id = (select id from person where subject is null and lower(email) = lower(:email)
                                    order by created_at limit 1)
                        returning id
                        """)
                .param("subject", subject)
                .param("email", email)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private PersonId create(String subject, @Nullable String email, String displayName, OffsetDateTime now) {
        PersonId person = new PersonId(UUID.randomUUID());
        jdbc.sql("""
                        insert into person (id, subject, email, display_name, created_at)
                        values (:id, :subject, :email, :name, :now)
                        on conflict (subject) do nothing
                        """)
                .param("id", person.value())
                .param("subject", subject)
                .param("email", email)
                .param("name", displayName)
                .param("now", now)
                .update();
        return bySubject(subject).orElse(person);
    }

    /** Only while the portal has no Dinum at all: afterwards grants are given on screen. */
    private void grantFirstDinum(PersonId person, OffsetDateTime now) {
        jdbc.sql("""
                        insert into access_grant (person_id, role, granted_at)
                        select :person, 'DINUM', :now
                        where not exists (select from access_grant where role = 'DINUM' and revoked_at is null)
                        """).param("person", person.value()).param("now", now).update();
    }
}
