package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.opsn.Member;
import fr.gouv.barometre.opsn.MemberFilter;
import fr.gouv.barometre.opsn.MembershipRow;
import fr.gouv.barometre.opsn.Subscription;
import fr.gouv.barometre.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Memberships of an operator, with the services taken; each list is one statement. */
@Component
public class MembershipQueries {

    private static final String FOUND = """
            (trim(:text) = '' or m.insee = upper(trim(:text))
                or search_form(:text) <> '' and c.search_name like '%' || search_form(:text) || '%')
            """;
    private static final String FILTERED = """
            from opsn_membership m
            join commune c on c.insee = m.insee
            join departement d on d.code = c.departement_code
            left join communes_in_charge(:opsn, :caller, :today) i on i.insee = m.insee
            where m.opsn_id = :opsn and (not :mine or i.insee is not null)
              and case :list
                  when 'FORMER' then m.ends_on <= :today
                  when 'OUTSIDE' then (m.ends_on is null or m.ends_on > :today) and not
            """ + PerimeterQueries.INSIDE + """
                  else m.ends_on is null or m.ends_on > :today end
              and
            """ + FOUND + """
              and (:service::text is null or exists (select from membership_service s
                  where s.membership_id = m.id and s.service = :service
                    and (s.starts_on is null or s.starts_on <= :today) and (s.ends_on is null or s.ends_on > :today)))
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    MembershipQueries(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** By name of commune. */
    public List<MembershipRow> list(OpsnId opsn, MemberFilter filter, LocalDate today, int offset, int limit) {
        return filtered(
                        """
                        select m.id, m.insee, c.name, d.name as departement, m.starts_on, m.ends_on, i.absent is not null as standing_in,
                            (select p.display_name from member_charge g join person p on p.id = g.person_id
                             where g.opsn_id = m.opsn_id and g.insee = m.insee) as manager,
                            (select array_agg(s.service || ',' || coalesce(s.starts_on::text, '') || ',' || coalesce(s.ends_on::text, ''))
                             from membership_service s where s.membership_id = m.id) as services
                        """
                                + FILTERED
                                + " order by c.search_name, m.insee, m.starts_on, m.id offset :offset limit :limit",
                        opsn,
                        filter,
                        today)
                .param("offset", offset)
                .param("limit", limit)
                .query(MembershipQueries::row)
                .list();
    }

    public int count(OpsnId opsn, MemberFilter filter, LocalDate today) {
        return filtered("select count(*) " + FILTERED, opsn, filter, today)
                .query(Integer.class)
                .single();
    }

    /** Each once, by name. */
    public List<Member> membersOn(LocalDate day, OpsnId opsn, String text, int offset, int limit) {
        return jdbc.sql("""
                        select c.insee, c.name
                        from opsn_membership m
                        join commune c on c.insee = m.insee
                        where m.opsn_id = :opsn and m.starts_on <= :day and (m.ends_on is null or m.ends_on > :day) and
                        """ + FOUND + " order by c.search_name, c.insee offset :offset limit :limit")
                .param("opsn", opsn.value())
                .param("day", day)
                .param("text", text)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new Member(new InseeCode(row.getString("insee")), row.getString("name")))
                .list();
    }

    private StatementSpec filtered(String sql, OpsnId opsn, MemberFilter filter, LocalDate today) {
        DigitalService service = filter.service();
        return jdbc.sql(sql)
                .param("opsn", opsn.value())
                .param("list", filter.list().name())
                .param("text", filter.text())
                .param("mine", filter.mine())
                .param("caller", user.id().value())
                .param("service", service == null ? null : service.name())
                .param("today", today);
    }

    private static MembershipRow row(ResultSet row, int index) throws SQLException {
        return new MembershipRow(
                row.getLong("id"),
                new InseeCode(row.getString("insee")),
                row.getString("name"),
                row.getString("departement"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("manager"),
                row.getBoolean("standing_in"),
                services(row));
    }

    private static List<Subscription> services(ResultSet row) throws SQLException {
        List<Subscription> services = new ArrayList<>();
        if (row.getArray("services") != null) {
            for (String written : (String[]) row.getArray("services").getArray()) {
                String[] parts = written.split(",", -1);
                services.add(new Subscription(DigitalService.valueOf(parts[0]), day(parts[1]), day(parts[2])));
            }
        }
        services.sort(Comparator.comparing(Subscription::service));
        return services;
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    /** False for a former commune and for one that does not exist. */
    public boolean isCurrent(InseeCode commune) {
        return jdbc.sql("select exists (select from commune where insee = :insee and current)")
                .param("insee", commune.value())
                .query(Boolean.class)
                .single();
    }

    public Optional<InseeCode> communeOf(OpsnId opsn, long membership) {
        return jdbc.sql("select insee from opsn_membership where id = :id and opsn_id = :opsn")
                .param("id", membership)
                .param("opsn", opsn.value())
                .query(String.class)
                .optional()
                .map(InseeCode::new);
    }

    public void replaceServices(OpsnId opsn, long membership, InseeCode commune, List<Subscription> services) {
        jdbc.sql("delete from membership_service where membership_id = :id and opsn_id = :opsn")
                .param("id", membership)
                .param("opsn", opsn.value())
                .update();
        for (Subscription taken : services) {
            jdbc.sql("""
                            insert into membership_service (membership_id, opsn_id, insee, service, starts_on, ends_on)
                            values (:id, :opsn, :insee, :service, :startsOn, :endsOn)
                            """)
                    .param("id", membership)
                    .param("opsn", opsn.value())
                    .param("insee", commune.value())
                    .param("service", taken.service().name())
                    .param("startsOn", taken.startsOn())
                    .param("endsOn", taken.endsOn())
                    .update();
        }
    }
}
