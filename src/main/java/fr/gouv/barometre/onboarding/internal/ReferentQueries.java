package fr.gouv.barometre.onboarding.internal;

import fr.gouv.barometre.collaboration.Invitation;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.onboarding.MemberReferent;
import fr.gouv.barometre.onboarding.MemberReferent.Candidate;
import fr.gouv.barometre.onboarding.MemberState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who keeps the accesses of members, and whom the operator knows there: one statement, whatever their number. */
@Component
public class ReferentQueries {

    private final JdbcClient jdbc;

    ReferentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name of commune. Who came stands before who was only invited; a secretary before an élu. */
    public List<MemberReferent> of(OpsnId opsn, Collection<InseeCode> communes, LocalDate today) {
        return jdbc.sql("""
                        with referent as materialized (
                                 select distinct on (g.insee) g.insee, g.person_id, p.display_name, p.subject is not null as came, b.returned_at,
                                        g.granted_by = any (array(select colleagues())) as ours
                                 from access_grant g
                                 join person p on p.id = g.person_id
                                 left join returned_address b on b.address_hash = address_hash(p.email)
                                 where g.insee = any (:communes) and g.role = 'COMMUNE_REFERENT' and in_force(g)
                                 order by g.insee, p.subject is not null desc, g.granted_at, g.id),
                             invitation as materialized (
                                 select distinct on (insee, person_id) insee, person_id, name, asked_at, delivery, problem
                                 from team_invitation where insee = any (:communes)
                                 order by insee, person_id, asked_at desc),
                             reachable as materialized (
                                 select distinct on (insee) insee, name, email, b.returned_at
                                 from contact
                                 left join returned_address b on b.address_hash = address_hash(email)
                                 where opsn_id = :opsn and insee = any (:communes) and email is not null
                                   and (mandate_ends_on is null or mandate_ends_on >= :today)
                                 order by insee, b.returned_at is not null,
                                     array_position(array ['SECRETARY', 'DIRECTOR', 'IT', 'DIGITAL_COUNCILLOR', 'MAYOR'], role) nulls last,
                                     known_on desc, id)
                        select c.insee, c.name as commune, r.person_id, coalesce(i.name, r.display_name) as referent, r.display_name,
                               r.came, r.ours, i.name as invited_name, i.asked_at, i.delivery, i.problem,
                               k.name as contact_name, k.email, r.returned_at, k.returned_at as contact_returned_at
                        from commune c
                        left join referent r on r.insee = c.insee
                        left join invitation i on i.insee = c.insee and i.person_id = r.person_id
                        left join reachable k on k.insee = c.insee
                        where c.insee = any (:communes)
                        order by c.search_name, c.insee""")
                .param("opsn", opsn.value())
                .param("communes", communes.stream().map(InseeCode::value).toArray(String[]::new))
                .param("today", today)
                .query((row, index) -> read(row))
                .list();
    }

    private static MemberReferent read(ResultSet row) throws SQLException {
        boolean nobody = row.getObject("person_id") == null;
        boolean came = row.getBoolean("came");
        String email = row.getString("email");
        Candidate contact = email == null
                ? null
                : new Candidate(row.getString("contact_name"), email, day(row, "contact_returned_at"));
        return new MemberReferent(
                new InseeCode(row.getString("insee")),
                row.getString("commune"),
                nobody
                        ? contact != null && contact.reachable() ? MemberState.TO_INVITE : MemberState.NO_CONTACT
                        : came ? MemberState.REFERENT : MemberState.INVITED,
                row.getString(came ? "display_name" : "referent"),
                day(row, "returned_at"),
                came ? null : invitation(row),
                row.getBoolean("ours"),
                contact);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), Dates.ZONE);
    }

    private static @Nullable Invitation invitation(ResultSet row) throws SQLException {
        OffsetDateTime asked = row.getObject("asked_at", OffsetDateTime.class);
        String problem = row.getString("problem");
        return asked == null
                ? null
                : new Invitation(
                        row.getString("invited_name"),
                        asked.toInstant(),
                        Invitation.Delivery.valueOf(row.getString("delivery")),
                        problem == null ? null : Problem.valueOf(problem));
    }
}
