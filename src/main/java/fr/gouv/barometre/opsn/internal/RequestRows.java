package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.MembershipRequest;
import fr.gouv.barometre.opsn.NewMembership;
import fr.gouv.barometre.opsn.RequestState;
import fr.gouv.barometre.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for members; row level security holds who sees, makes and decides them. */
@Component
public class RequestRows {

    private static final String REQUESTS = """
            select r.*, c.name as commune_name,
                r.state = 'OPEN' and may_accept(r.opsn_id, r.insee, r.replaces) as acceptable,
                r.state = 'OPEN' and may_decide(r.opsn_id, r.insee, r.replaces) as refusable
            from membership_request r join commune c on c.insee = r.insee
            """;

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    RequestRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** @return false when the operator already waits for an answer about this commune */
    public boolean add(NewMembership wish, String operator) {
        return jdbc.sql("""
                        insert into membership_request (opsn_id, opsn_name, insee, starts_on, replaces, reason, asked_at, asked_by,
                            asked_by_name)
                        values (:opsn, :operator, :insee, :startsOn, :replaces, :reason, :now, :person, :name)
                        on conflict (opsn_id, insee) where state = 'OPEN' do nothing
                        """)
                        .param("opsn", wish.opsn().value())
                        .param("operator", operator)
                        .param("insee", wish.commune().value())
                        .param("startsOn", wish.startsOn())
                        .param("replaces", wish.replaces())
                        .param("reason", wish.reason())
                        .param("now", OffsetDateTime.now(clock))
                        .param("person", user.id().value())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    /** Made by the operator, open ones first, then the latest; at most 200. */
    public List<MembershipRequest> madeBy(OpsnId opsn) {
        return jdbc.sql(REQUESTS
                        + " where r.opsn_id = :opsn order by r.state <> 'OPEN', r.asked_at desc, r.id limit :most")
                .param("opsn", opsn.value())
                .param("most", MOST)
                .query(RequestRows::read)
                .list();
    }

    /**
     * Open ones that the caller may decide, the oldest first; at most 200.
     *
     * @param commune null for all
     */
    public List<MembershipRequest> toDecide(@Nullable InseeCode commune) {
        return jdbc.sql(REQUESTS + """
                         where r.state = 'OPEN' and (:insee::text is null or r.insee = :insee)
                           and may_decide(r.opsn_id, r.insee, r.replaces)
                         order by r.asked_at, r.id limit :most
                        """)
                .param("insee", commune == null ? null : commune.value())
                .param("most", MOST)
                .query(RequestRows::read)
                .list();
    }

    public Optional<MembershipRequest> find(long id) {
        return jdbc.sql(REQUESTS + " where r.id = :id")
                .param("id", id)
                .query(RequestRows::read)
                .optional();
    }

    /** Keeps others from deciding it until the transaction ends; false when it is decided, or not the caller's to decide. */
    public boolean hold(long id) {
        return jdbc.sql("select id from membership_request where id = :id and state = 'OPEN' for update")
                .param("id", id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** @param beginsOn null unless accepted */
    public void decide(long id, RequestState state, @Nullable LocalDate beginsOn) {
        jdbc.sql("""
                        update membership_request
                        set state = :state, decided_at = :now, decided_by = :person, decided_by_name = :name, begins_on = :beginsOn
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("now", OffsetDateTime.now(clock))
                .param("person", user.id().value())
                .param("name", user.displayName())
                .param("beginsOn", beginsOn)
                .update();
    }

    /** @return false when the commune became a member meanwhile */
    public boolean addMember(MembershipRequest request, LocalDate beginsOn) {
        try {
            jdbc.sql("insert into opsn_membership (opsn_id, insee, starts_on) values (:opsn, :insee, :beginsOn)")
                    .param("opsn", request.opsn().value())
                    .param("insee", request.commune().value())
                    .param("beginsOn", beginsOn)
                    .update();
            return true;
        } catch (DataIntegrityViolationException memberMeanwhile) {
            return false;
        }
    }

    /** Ends, on that day, the memberships of other operators that the caller may end. */
    public void endOthers(OpsnId opsn, InseeCode commune, LocalDate day) {
        jdbc.sql("""
                        update opsn_membership set ends_on = :day, version = version + 1
                        where insee = :insee and opsn_id <> :opsn and starts_on < :day and (ends_on is null or ends_on > :day)
                          and (opsn_id in (select managed_operators()) or (select sees_everything()))
                        """)
                .param("insee", commune.value())
                .param("opsn", opsn.value())
                .param("day", day)
                .update();
    }

    private static MembershipRequest read(ResultSet row, int index) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new MembershipRequest(
                row.getLong("id"),
                new OpsnId(row.getLong("opsn_id")),
                row.getString("opsn_name"),
                new InseeCode(row.getString("insee")),
                row.getString("commune_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getBoolean("replaces"),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by_name"),
                RequestState.valueOf(row.getString("state")),
                decided == null ? null : decided.toInstant(),
                row.getObject("begins_on", LocalDate.class),
                row.getBoolean("acceptable"),
                row.getBoolean("refusable"));
    }
}
