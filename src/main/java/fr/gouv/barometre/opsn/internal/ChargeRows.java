package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.opsn.AbsenceCover;
import fr.gouv.barometre.opsn.Area;
import fr.gouv.barometre.opsn.AreaKind;
import fr.gouv.barometre.opsn.NewCover;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which manager looks after which member, and who stands in for whom. */
@Component
public class ChargeRows {

    /** Members of the operator today; needs the parameters {@code opsn} and {@code today}. */
    private static final String MEMBER = """
            from opsn_membership m join commune c on c.insee = m.insee
            where m.opsn_id = :opsn and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ChargeRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Départements and EPCI that have members today, with how many. */
    public List<Area> areasOfMembers(OpsnId opsn, LocalDate today) {
        return jdbc.sql("select a.kind, a.code, a.name, count(*) as communes from (select distinct c.insee,"
                        + " c.departement_code, c.epci_siren " + MEMBER + ") c"
                        + " join (select 'DEPARTEMENT' as kind, code, name from departement"
                        + " union all select 'EPCI', siren, name from epci) a"
                        + " on case a.kind when 'EPCI' then a.code = c.epci_siren else a.code = c.departement_code end"
                        + " group by a.kind, a.code, a.name order by a.kind, a.name, a.code")
                .param("opsn", opsn.value())
                .param("today", today)
                .query((row, index) -> new Area(
                        AreaKind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("communes")))
                .list();
    }

    public int withoutCharge(OpsnId opsn, LocalDate today) {
        return jdbc.sql(
                        "select count(distinct m.insee) " + MEMBER
                                + " and not exists (select from member_charge g where g.opsn_id = m.opsn_id and g.insee = m.insee)")
                .param("opsn", opsn.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /**
     * The person looks after the members of that area from now on.
     *
     * @param onlyFree whether those that a colleague looks after stay with that colleague
     * @return how many changed hands
     */
    public int give(OpsnId opsn, AreaKind kind, String code, PersonId person, boolean onlyFree) {
        return jdbc.sql("insert into member_charge (opsn_id, insee, person_id, given_at, given_by_name)"
                        + " select distinct m.opsn_id, m.insee, :person::uuid, :now::timestamptz, :name " + MEMBER
                        + """
                         and case :kind when 'EPCI' then c.epci_siren = :code else c.departement_code = :code end
                        on conflict (opsn_id, insee) do update
                        set person_id = excluded.person_id, given_at = excluded.given_at, given_by_name = excluded.given_by_name
                        where not :onlyFree and member_charge.person_id <> excluded.person_id
                        """)
                .param("opsn", opsn.value())
                .param("today", LocalDate.now(clock))
                .param("person", person.value())
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName())
                .param("kind", kind.name())
                .param("code", code)
                .param("onlyFree", onlyFree)
                .update();
    }

    /** Nobody looks after the person's members any more, and nobody stands in for them. */
    public void release(OpsnId opsn, PersonId person) {
        for (String sql : List.of(
                "delete from member_charge where opsn_id = :opsn and person_id = :person",
                "delete from absence_cover where opsn_id = :opsn and :person in (absent, cover)")) {
            jdbc.sql(sql)
                    .param("opsn", opsn.value())
                    .param("person", person.value())
                    .update();
        }
    }

    /** Under way or to come, by first day. */
    public List<AbsenceCover> covers(OpsnId opsn, LocalDate today) {
        return jdbc.sql("""
                        select a.id, absent.display_name as absent, cover.display_name as cover, a.starts_on, a.ends_on
                        from absence_cover a
                        join person absent on absent.id = a.absent
                        join person cover on cover.id = a.cover
                        where a.opsn_id = :opsn and a.ends_on > :today
                        order by a.starts_on, a.id
                        """)
                .param("opsn", opsn.value())
                .param("today", today)
                .query((row, index) -> new AbsenceCover(
                        row.getLong("id"),
                        row.getString("absent"),
                        row.getString("cover"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class).minusDays(1)))
                .list();
    }

    public void cover(NewCover absence) {
        jdbc.sql("""
                        insert into absence_cover (opsn_id, absent, cover, starts_on, ends_on)
                        values (:opsn, :absent, :cover, :startsOn, :endsOn)
                        """)
                .param("opsn", absence.opsn().value())
                .param("absent", absence.absent().value())
                .param("cover", absence.cover().value())
                .param("startsOn", absence.startsOn())
                .param("endsOn", absence.lastDay().plusDays(1))
                .update();
    }

    public void deleteCover(OpsnId opsn, long id) {
        jdbc.sql("delete from absence_cover where opsn_id = :opsn and id = :id")
                .param("opsn", opsn.value())
                .param("id", id)
                .update();
    }
}
