package fr.gouv.barometre.departure.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.departure.Departure;
import fr.gouv.barometre.departure.Departure.Content;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records of departures: written once each. */
@Component
public class DepartureRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    DepartureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A membership that ended. */
    record Ended(long id, OpsnId opsn, InseeCode commune, LocalDate startsOn, LocalDate endsOn) {}

    public List<Departure> of(OpsnId opsn, InseeCode commune) {
        return jdbc.sql("""
                        select d.*, c.name from membership_departure d join commune c on c.insee = d.insee
                        where d.opsn_id = :opsn and d.insee = :insee order by d.ends_on desc, d.membership_id desc
                        """)
                .param("opsn", opsn.value())
                .param("insee", commune.value())
                .query((row, index) -> new Departure(
                        commune,
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        JSON.readValue(row.getString("content"), Content.class)))
                .list();
    }

    /** The first after that number without a record; held, and passed over by the other servers of the portal, until the transaction ends. */
    Optional<Ended> next(LocalDate today, long after) {
        return jdbc.sql("""
                        select m.id, m.opsn_id, m.insee, m.starts_on, m.ends_on
                        from opsn_membership m
                        where m.ends_on <= :today and m.id > :after
                          and not exists (select from membership_departure d where d.membership_id = m.id)
                        order by m.id
                        limit 1
                        for update skip locked
                        """)
                .param("today", today)
                .param("after", after)
                .query((row, index) -> new Ended(
                        row.getLong("id"),
                        new OpsnId(row.getLong("opsn_id")),
                        new InseeCode(row.getString("insee")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .optional();
    }

    void add(Ended membership, Content content, OffsetDateTime now) {
        jdbc.sql("""
                        insert into membership_departure (membership_id, opsn_id, insee, starts_on, ends_on, written_at, content)
                        values (:id, :opsn, :insee, :startsOn, :endsOn, :now, :content::jsonb)
                        on conflict do nothing
                        """)
                .param("id", membership.id())
                .param("opsn", membership.opsn().value())
                .param("insee", membership.commune().value())
                .param("startsOn", membership.startsOn())
                .param("endsOn", membership.endsOn())
                .param("now", now)
                .param("content", JSON.writeValueAsString(content))
                .update();
    }
}
