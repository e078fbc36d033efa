package fr.gouv.barometre.contact.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.contact.Contact;
import fr.gouv.barometre.contact.ContactDetails;
import fr.gouv.barometre.contact.ContactFilter;
import fr.gouv.barometre.contact.ContactPage;
import fr.gouv.barometre.contact.ContactRole;
import fr.gouv.barometre.contact.ContactSummary;
import fr.gouv.barometre.opsn.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads contacts; row level security says whose. */
@Component
public class ContactQueries {

    private static final String MEMBERS = """
            with member as (
                select distinct m.insee, c.name, c.search_name
                from opsn_membership m join commune c on c.insee = m.insee
                where m.opsn_id = :opsn and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today))
            """;

    private static final String CONTACT = """
            select k.*, c.name as commune, o.name as operator, b.returned_at,
                   exists (select from access_grant g
                           where g.insee = k.insee and g.role = 'COMMUNE_REFERENT' and in_force(g)) as referent
            from contact k
            left join returned_address b on b.address_hash = address_hash(k.email)
            join commune c on c.insee = k.insee
            left join opsn o on o.id = k.opsn_id
            """;

    private static final String OF_FILTER = """
             where k.opsn_id = :opsn
               and (trim(:text) = '' or k.insee = upper(trim(:text))
                    or search_form(:text) <> '' and (c.search_name like '%' || search_form(:text) || '%'
                        or search_form(k.name) like '%' || search_form(:text) || '%'))
               and (:role::text is null or k.role = :role)
               and (not :mandateEnded or k.mandate_ends_on < :today)
               and (not :returned or address_hash(k.email) in (select address_hash from returned_address))
            """;

    private final JdbcClient jdbc;

    ContactQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ContactPage page(
            OpsnId opsn, ContactFilter filter, int offset, int limit, LocalDate today, boolean manageable) {
        int matching = filtered(
                        "select count(*) from contact k join commune c on c.insee = k.insee", "", opsn, filter, today)
                .query(Integer.class)
                .single();
        List<Contact> contacts = filtered(
                        CONTACT,
                        " order by c.search_name, k.insee, array_position(:order, k.role), k.name, k.id"
                                + " offset :offset limit :limit",
                        opsn,
                        filter,
                        today)
                .param(
                        "order",
                        Arrays.stream(ContactRole.values()).map(Enum::name).toArray(String[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(ContactQueries::read)
                .list();
        return of(opsn, today)
                .query((row, index) -> new ContactPage(
                        today,
                        row.getInt("members"),
                        row.getInt("without"),
                        row.getInt("ended"),
                        row.getInt("returned"),
                        row.getInt("total"),
                        matching,
                        contacts,
                        manageable))
                .single();
    }

    private StatementSpec of(OpsnId opsn, LocalDate today) {
        return jdbc.sql(MEMBERS + """
                        , kept as (select insee, mandate_ends_on, email from contact where opsn_id = :opsn)
                        select (select count(*) from member) as members,
                               (select count(*) from member where insee not in (select insee from kept)) as without,
                               (select count(*) from kept where mandate_ends_on < :today) as ended,
                               (select count(*) from kept
                                where address_hash(email) in (select address_hash from returned_address)) as returned,
                               (select count(*) from kept) as total
                        """).param("opsn", opsn.value()).param("today", today);
    }

    private StatementSpec filtered(String select, String end, OpsnId opsn, ContactFilter filter, LocalDate today) {
        return jdbc.sql(select + OF_FILTER + end)
                .param("opsn", opsn.value())
                .param("text", filter.text())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("mandateEnded", filter.mandateEnded())
                .param("returned", filter.returned())
                .param("today", today);
    }

    public List<Contact> about(InseeCode commune) {
        return jdbc.sql(CONTACT + " where k.insee = :insee order by operator nulls last, k.opsn_id, k.name, k.id")
                .param("insee", commune.value())
                .query(ContactQueries::read)
                .list();
    }

    public List<Member> membersWithout(OpsnId opsn, LocalDate today, int offset, int limit) {
        return jdbc.sql(MEMBERS + """
                        select insee, name from member m
                        where not exists (select from contact k where k.opsn_id = :opsn and k.insee = m.insee)
                        order by search_name, insee offset :offset limit :limit
                        """)
                .param("opsn", opsn.value())
                .param("today", today)
                .param("offset", offset)
                .param("limit", limit)
                .query(ContactQueries::member)
                .list();
    }

    public boolean isMember(OpsnId opsn, InseeCode commune, LocalDate today) {
        return jdbc.sql(MEMBERS + " select exists (select from member where insee = :insee)")
                .param("opsn", opsn.value())
                .param("today", today)
                .param("insee", commune.value())
                .query(Boolean.class)
                .single();
    }

    public Map<InseeCode, ContactSummary> summaries(OpsnId opsn, Collection<InseeCode> communes, LocalDate today) {
        Map<InseeCode, ContactSummary> byCommune = new HashMap<>();
        jdbc.sql(MEMBERS + """
                        select m.insee, coalesce(k.contacts, 0) as contacts, coalesce(k.ended, false) as ended,
                               m.insee in (select g.insee from access_grant g
                                           where g.role = 'COMMUNE_REFERENT' and in_force(g)) as referent
                        from member m
                        left join (select insee, count(*) as contacts, bool_or(mandate_ends_on < :today) as ended
                                   from contact where opsn_id = :opsn group by insee) k on k.insee = m.insee
                        where m.insee = any(:communes)
                        """)
                .param("opsn", opsn.value())
                .param("today", today)
                .param("communes", communes.stream().map(InseeCode::value).toArray(String[]::new))
                .query((row, index) -> byCommune.put(
                        new InseeCode(row.getString("insee")),
                        new ContactSummary(
                                row.getInt("contacts"), row.getBoolean("ended"), row.getBoolean("referent"))))
                .list();
        return byCommune;
    }

    private static Member member(ResultSet row, int index) throws SQLException {
        return new Member(new InseeCode(row.getString("insee")), row.getString("name"));
    }

    private static Contact read(ResultSet row, int index) throws SQLException {
        OffsetDateTime returned = row.getObject("returned_at", OffsetDateTime.class);
        return new Contact(
                row.getLong("id"),
                new OpsnId(row.getLong("opsn_id")),
                row.getString("operator"),
                new InseeCode(row.getString("insee")),
                row.getString("commune"),
                new ContactDetails(
                        ContactRole.valueOf(row.getString("role")),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getObject("mandate_ends_on", LocalDate.class),
                        row.getString("source"),
                        row.getObject("known_on", LocalDate.class)),
                returned == null ? null : LocalDate.ofInstant(returned.toInstant(), Dates.ZONE),
                row.getBoolean("referent"),
                row.getInt("version"));
    }
}
