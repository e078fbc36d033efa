package fr.gouv.barometre.sharedaction.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.sharedaction.InvitationVerdict;
import fr.gouv.barometre.sharedaction.JudgedInvitation;
import fr.gouv.barometre.sharedaction.SharedSheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a commune may be invited: the same rules for the trial of a whole list and for each commune in turn. */
@Component
public class InvitationJudging {

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationJudging(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name; one statement, however many they are. */
    public List<JudgedInvitation> judge(OpsnId opsn, long action, SharedSheet sheet, Collection<InseeCode> communes) {
        boolean open = sheet.open(LocalDate.now(clock));
        return jdbc.sql("""
                        select c.insee, c.name,
                               exists (select from opsn_membership m
                                       where m.opsn_id = :opsn and m.insee = c.insee
                                         and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)) as member,
                               exists (select from shared_participation p
                                       where p.shared_action_id = :action and p.insee = c.insee) as there,
                               plan.status
                        from commune c
                        left join lateral (
                            select o.status from plan_action o
                            where o.insee = c.insee and o.action_code = cast(:code as text) and o.deleted_at is null
                            order by o.decided_at desc, o.id desc limit 1) plan on true
                        where c.insee = any (:communes)
                        order by c.search_name, c.insee
                        """)
                .param("opsn", opsn.value())
                .param("action", action)
                .param("today", LocalDate.now(clock))
                .param("code", sheet.actionCode())
                .param("communes", communes.stream().map(InseeCode::value).toArray(String[]::new))
                .query((row, index) -> new JudgedInvitation(
                        new InseeCode(row.getString("insee")), row.getString("name"), verdict(row, open)))
                .list();
    }

    private static InvitationVerdict verdict(ResultSet row, boolean open) throws SQLException {
        @Nullable String status = row.getString("status");
        if (!row.getBoolean("member")) {
            return InvitationVerdict.NOT_MEMBER;
        }
        if (row.getBoolean("there")) {
            return InvitationVerdict.ALREADY_THERE;
        }
        if (!open) {
            return InvitationVerdict.CLOSED;
        }
        return switch (status) {
            case null -> InvitationVerdict.INVITED;
            case "DONE", "ALREADY_DONE" -> InvitationVerdict.ALREADY_DONE;
            case "DECLINED" -> InvitationVerdict.INVITED;
            default -> InvitationVerdict.INVITED_WITH_PLAN;
        };
    }
}
