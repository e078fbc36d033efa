package fr.gouv.barometre.outreach.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.outreach.Call;
import fr.gouv.barometre.outreach.Reachable;
import fr.gouv.barometre.outreach.UrgencyWeights.Incident;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the list of calls knows of members beside their portfolio: two statements, whatever their number. */
@Component
public class SignalQueries {

    /** What the operator keeps of one member. */
    public record Kept(
            boolean mandateEnded,
            @Nullable Reachable person,
            @Nullable Call lastCall,
            @Nullable LocalDate remindOn) {

        public static final Kept NOTHING = new Kept(false, null, null, null);
    }

    private final JdbcClient jdbc;

    SignalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<InseeCode, Kept> kept(OpsnId opsn, List<InseeCode> communes, LocalDate today) {
        Map<InseeCode, Kept> kept = new HashMap<>();
        jdbc.sql("""
                        with person as (
                            select distinct on (insee) insee, name, phone, email
                            from contact
                            where opsn_id = :opsn and (mandate_ends_on is null or mandate_ends_on >= :today)
                            order by insee, phone is null, role in ('MAYOR', 'DIGITAL_COUNCILLOR'), known_on desc, id),
                        ended as (
                            select distinct insee from contact where opsn_id = :opsn and mandate_ends_on < :today),
                        last_call as (
                            select distinct on (insee) id, insee, called_on, outcome, note, noted_by_name
                            from member_call where opsn_id = :opsn
                            order by insee, called_on desc, id desc)
                        select member.insee, person.name, person.phone, person.email, gone.returned_at, ended.insee is not null as ended,
                               last_call.id, last_call.called_on, last_call.outcome, last_call.note,
                               last_call.noted_by_name, reminder.remind_on
                        from unnest(cast(:communes as text[])) as member (insee)
                        left join person on person.insee = member.insee
                        left join returned_address gone on gone.address_hash = address_hash(person.email)
                        left join ended on ended.insee = member.insee
                        left join last_call on last_call.insee = member.insee
                        left join member_reminder reminder
                            on reminder.opsn_id = :opsn and reminder.insee = member.insee""")
                .param("opsn", opsn.value())
                .param("today", today)
                .param("communes", codes(communes))
                .query(row -> {
                    kept.put(new InseeCode(row.getString("insee")), read(row));
                });
        return kept;
    }

    private static Kept read(ResultSet row) throws SQLException {
        String name = row.getString("name");
        OffsetDateTime returned = row.getObject("returned_at", OffsetDateTime.class);
        return new Kept(
                row.getBoolean("ended"),
                name == null
                        ? null
                        : new Reachable(
                                name,
                                row.getString("phone"),
                                row.getString("email"),
                                returned == null ? null : LocalDate.ofInstant(returned.toInstant(), Dates.ZONE)),
                row.getObject("called_on") == null ? null : CallRows.call(row),
                row.getObject("remind_on", LocalDate.class));
    }

    /** Gravity of the latest answer of each commune that declares an incident, unless it is too old. */
    public Map<InseeCode, Integer> incidents(List<InseeCode> communes, Incident incident, LocalDate today) {
        Map<InseeCode, Integer> gravities = new HashMap<>();
        jdbc.sql("""
                        select distinct on (insee) insee, value ->> 'v' as option, answered_at
                        from answer
                        where question = :question and insee = any (:communes) and value is not null
                          and answered_at >= :since
                        order by insee, answered_at desc""")
                .param("question", incident.question().value())
                .param("communes", codes(communes))
                .param("since", today.minusMonths(incident.months()))
                .query(row -> {
                    int gravity = incident.gravities().getOrDefault(String.valueOf(row.getString("option")), 0);
                    gravities.put(new InseeCode(row.getString("insee")), gravity);
                });
        return gravities;
    }

    private static String[] codes(List<InseeCode> communes) {
        return communes.stream().map(InseeCode::value).toArray(String[]::new);
    }
}
