package fr.gouv.barometre.collaboration.internal;

import fr.gouv.barometre.collaboration.Assignee;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of who is asked to answer what. */
@Component
public class AssignmentRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By code of axis or question. Who lost the right to answer is asked no more. */
    public Map<String, Assignee> of(InseeCode commune) {
        Map<String, Assignee> byPart = new HashMap<>();
        jdbc.sql("""
                        select a.part, a.person_id, p.display_name
                        from assignment a
                        join person p on p.id = a.person_id
                        where a.insee = :insee and exists (
                            select from access_grant g
                            where g.person_id = a.person_id and g.insee = a.insee and in_force(g)
                              and g.role in ('COMMUNE_REFERENT', 'COMMUNE_CONTRIBUTOR'))
                        """)
                .param("insee", commune.value())
                .query((row, index) -> byPart.put(
                        row.getString("part"),
                        new Assignee(
                                new PersonId(row.getObject("person_id", UUID.class)), row.getString("display_name"))))
                .list();
        return byPart;
    }

    public void put(InseeCode commune, String part, PersonId person, PersonId by) {
        jdbc.sql("""
                        insert into assignment (insee, part, person_id, assigned_at, assigned_by)
                        values (:insee, :part, :person, :now, :by)
                        on conflict (insee, part) do update
                        set person_id = excluded.person_id, assigned_at = excluded.assigned_at, assigned_by = excluded.assigned_by
                        """)
                .param("insee", commune.value())
                .param("part", part)
                .param("person", person.value())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    /** All that a person is asked to answer goes to another one. */
    public void hand(InseeCode commune, PersonId from, PersonId to, PersonId by) {
        jdbc.sql("""
                        update assignment set person_id = :to, assigned_at = :now, assigned_by = :by
                        where insee = :insee and person_id = :from
                        """)
                .param("to", to.value())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .param("insee", commune.value())
                .param("from", from.value())
                .update();
    }

    public void remove(InseeCode commune, String part) {
        jdbc.sql("delete from assignment where insee = :insee and part = :part")
                .param("insee", commune.value())
                .param("part", part)
                .update();
    }
}
