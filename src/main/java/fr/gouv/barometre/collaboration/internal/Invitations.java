package fr.gouv.barometre.collaboration.internal;

import fr.gouv.barometre.collaboration.Invitation;
import fr.gouv.barometre.collaboration.Invitation.Delivery;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.EmailOutcome;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The e-mails that invited people, and what became of each. */
@Component
public class Invitations {

    private static final Duration DAY = Duration.ofDays(1);

    /** Enough for a town hall, too few to make the portal send unwanted mail. */
    private static final int MOST_PER_SENDER = 30;

    private static final int MOST_PER_RECIPIENT = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last one to each person. */
    public Map<PersonId, Invitation> latest(InseeCode commune) {
        Map<PersonId, Invitation> byPerson = new HashMap<>();
        jdbc.sql("""
                        select distinct on (person_id) person_id, name, asked_at, delivery, problem
                        from team_invitation where insee = :insee
                        order by person_id, asked_at desc, email_id
                        """)
                .param("insee", commune.value())
                .query((row, index) -> byPerson.put(new PersonId(row.getObject("person_id", UUID.class)), read(row)))
                .list();
        return byPerson;
    }

    /** @throws RefusedException when the sender, or the e-mails to this one person, reached what a day allows */
    public void requireWithinLimits(PersonId sender, PersonId recipient) {
        // Two invitations of one sender are counted one after the other, or both would pass at the limit
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sender, 18))")
                .param("sender", sender.value().toString())
                .query((row, index) -> index)
                .list();
        if (countOfToday("asked_by = :id", sender.value()) >= MOST_PER_SENDER) {
            throw new RefusedException("collaboration.refused.too-many", MOST_PER_SENDER);
        }
        requireNotTooOften(recipient);
    }

    /** @throws RefusedException when the e-mails to this one person reached what a day allows */
    public void requireNotTooOften(PersonId recipient) {
        if (countOfToday("person_id = :id", recipient.value()) >= MOST_PER_RECIPIENT) {
            throw new RefusedException("collaboration.refused.too-often", MOST_PER_RECIPIENT);
        }
    }

    private int countOfToday(String whose, UUID id) {
        return jdbc.sql("select count(*) from team_invitation where asked_at > :since and " + whose)
                .param("since", OffsetDateTime.now(clock).minus(DAY))
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    public void add(UUID email, InseeCode commune, PersonId recipient, String name, PersonId by) {
        jdbc.sql("""
                        insert into team_invitation (email_id, person_id, insee, name, asked_at, asked_by)
                        values (:email, :recipient, :insee, :name, :now, :by)
                        """)
                .param("email", email)
                .param("recipient", recipient.value())
                .param("insee", commune.value())
                .param("name", name)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    @EventListener
    void onOutcome(EmailOutcome outcome) {
        Problem problem = outcome.problem();
        jdbc.sql("update team_invitation set delivery = :delivery, problem = :problem where email_id = :email")
                .param("delivery", outcome.delivery().name())
                .param("problem", problem == null ? null : problem.name())
                .param("email", outcome.email())
                .update();
    }

    private static Invitation read(ResultSet row) throws SQLException {
        @Nullable String problem = row.getString("problem");
        return new Invitation(
                row.getString("name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Delivery.valueOf(row.getString("delivery")),
                problem == null ? null : Problem.valueOf(problem));
    }
}
