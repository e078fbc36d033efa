package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.EmailOutcome;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The e-mails that invited colleagues, and what became of each. */
@Component
public class ColleagueInvitations {

    private static final int MOST_PER_RECIPIENT = 3;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ColleagueInvitations(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** @throws RefusedException when the person was written to as often as a day allows */
    public void requireNotTooOften(OpsnId opsn, PersonId person) {
        int today = jdbc.sql("""
                        select count(*) from colleague_invitation
                        where opsn_id = :opsn and person_id = :person and asked_at > :since""")
                .param("opsn", opsn.value())
                .param("person", person.value())
                .param("since", OffsetDateTime.now(clock).minusDays(1))
                .query(Integer.class)
                .single();
        if (today >= MOST_PER_RECIPIENT) {
            throw new RefusedException("opsn.refused.invitedTooOften", MOST_PER_RECIPIENT);
        }
    }

    public void add(UUID email, OpsnId opsn, PersonId person, String name) {
        jdbc.sql("""
                        insert into colleague_invitation (email_id, person_id, opsn_id, name, asked_at, asked_by)
                        values (:email, :person, :opsn, :name, :now, :by)""")
                .param("email", email)
                .param("person", person.value())
                .param("opsn", opsn.value())
                .param("name", name)
                .param("now", OffsetDateTime.now(clock))
                .param("by", user.id().value())
                .update();
    }

    /** As it was typed the last time. */
    public Optional<String> name(OpsnId opsn, PersonId person) {
        return jdbc.sql("""
                        select name from colleague_invitation where opsn_id = :opsn and person_id = :person
                        order by asked_at desc limit 1""")
                .param("opsn", opsn.value())
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    @EventListener
    void onOutcome(EmailOutcome outcome) {
        Problem problem = outcome.problem();
        jdbc.sql("update colleague_invitation set delivery = :delivery, problem = :problem where email_id = :email")
                .param("delivery", outcome.delivery().name())
                .param("problem", problem == null ? null : problem.name())
                .param("email", outcome.email())
                .update();
    }
}
