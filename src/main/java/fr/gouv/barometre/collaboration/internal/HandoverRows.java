package fr.gouv.barometre.collaboration.internal;

import fr.gouv.barometre.collaboration.Handover;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.CommuneAccess;
import fr.gouv.barometre.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of handovers and of what the incoming person decides about each access. Withdrawn ones stay, and are never shown. */
@Component
public class HandoverRows {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    HandoverRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** What was decided of one access. */
    public record Decision(String name, boolean keep) {}

    /** The one under way, else the last one that was confirmed. */
    public Optional<Handover> latest(InseeCode commune) {
        return jdbc.sql("""
                        select id, insee, outgoing, outgoing_name, incoming, incoming_name, last_day, note, prepared_at,
                               prepared_by_name, confirmed_at,
                               array(select a.part from assignment a where a.insee = h.insee and a.person_id = h.outgoing) as parts
                        from handover h
                        where insee = :insee and (confirmed_at is not null or under_way(h))
                        order by confirmed_at desc nulls first
                        limit 1
                        """)
                .param("insee", commune.value())
                .query(HandoverRows::read)
                .optional();
    }

    /** @return whether it was prepared: not when another one is under way */
    public boolean add(
            CommuneAccess outgoing, CommuneAccess incoming, InseeCode commune, LocalDate lastDay, String note) {
        withdrawDead(commune);
        return jdbc.sql("""
                                insert into handover (insee, outgoing, outgoing_name, incoming, incoming_name, last_day, note,
                                                      prepared_at, prepared_by_name)
                                values (:insee, :outgoing, :outgoingName, :incoming, :incomingName, :lastDay, :note, :now, :by)
                                on conflict (insee) where withdrawn_at is null and confirmed_at is null do nothing
                                """)
                        .param("insee", commune.value())
                        .param("outgoing", outgoing.person().value())
                        .param("outgoingName", outgoing.name())
                        .param("incoming", incoming.person().value())
                        .param("incomingName", incoming.name())
                        .param("lastDay", lastDay)
                        .param("note", note)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", user.displayName())
                        .update()
                == 1;
    }

    private void withdrawDead(InseeCode commune) {
        jdbc.sql("""
                        update handover h set withdrawn_at = :now
                        where insee = :insee and confirmed_at is null and withdrawn_at is null and not under_way(h)
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("insee", commune.value())
                .update();
    }

    /** How many were prepared in the last 24 hours, the withdrawn ones included. */
    public int preparedLately(InseeCode commune) {
        return jdbc.sql("select count(*) from handover where insee = :insee and prepared_at > :since")
                .param("insee", commune.value())
                .param("since", OffsetDateTime.now(clock).minus(DAY))
                .query(Integer.class)
                .single();
    }

    public void withdraw(long handover) {
        jdbc.sql(
                        "update handover set withdrawn_at = :now where id = :id and withdrawn_at is null and confirmed_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", handover)
                .update();
    }

    public Map<PersonId, Decision> decisions(long handover) {
        Map<PersonId, Decision> byPerson = new HashMap<>();
        jdbc.sql(
                        "select person_id, person_name, keep from handover_decision where handover_id = :id order by person_name")
                .param("id", handover)
                .query((row, index) -> byPerson.put(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new Decision(row.getString("person_name"), row.getBoolean("keep"))))
                .list();
        return byPerson;
    }

    public void decide(long handover, CommuneAccess access, boolean keep) {
        jdbc.sql("""
                        insert into handover_decision (handover_id, person_id, person_name, keep, decided_at)
                        values (:handover, :person, :name, :keep, :now)
                        on conflict (handover_id, person_id) do update
                        set keep = excluded.keep, decided_at = excluded.decided_at
                        """)
                .param("handover", handover)
                .param("person", access.person().value())
                .param("name", access.name())
                .param("keep", keep)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * Makes the signed-in person, to whom it is addressed, a référent of the commune; from then on row level security lets them
     * keep its accesses.
     *
     * @return false when it is no longer under way
     */
    public boolean takeOver(long handover) {
        return jdbc.sql("select take_over(:id, :now)")
                .param("id", handover)
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    private static Handover read(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Handover(
                row.getLong("id"),
                new InseeCode(row.getString("insee")),
                new PersonId(row.getObject("outgoing", UUID.class)),
                row.getString("outgoing_name"),
                new PersonId(row.getObject("incoming", UUID.class)),
                row.getString("incoming_name"),
                Set.of((String[]) row.getArray("parts").getArray()),
                row.getObject("last_day", LocalDate.class),
                row.getString("note"),
                day(row.getObject("prepared_at", OffsetDateTime.class)),
                row.getString("prepared_by_name"),
                confirmed == null ? null : day(confirmed));
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Dates.ZONE).toLocalDate();
    }
}
