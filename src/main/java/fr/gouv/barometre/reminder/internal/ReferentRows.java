package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The référents of communes, with what decides whether they are written to: one statement, whatever their number. */
@Component
class ReferentRows {

    /**
     * @param since day on which the person got the commune
     * @param situationChangedOn when somebody last changed what the commune is, staff or revenue; null when nobody ever did
     * @param returnedOn day from which e-mails to the address came back; null when they do not
     * @param written whether the person, or the mailbox, has had the e-mail of the week
     */
    record Referent(
            InseeCode insee,
            PersonId person,
            String name,
            @Nullable String email,
            LocalDate since,
            @Nullable LocalDate situationChangedOn,
            @Nullable LocalDate returnedOn,
            boolean stopped,
            boolean written) {}

    private final JdbcClient jdbc;

    ReferentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param week its Monday */
    Map<InseeCode, List<Referent>> of(Collection<InseeCode> communes, LocalDate week) {
        return jdbc
                .sql("""
                        with returned as materialized (select address_hash, returned_at from returned_address),
                             stopped as materialized (select address_hash from reminder_stop),
                             written as materialized (select person_id, address_hash from reminder where week = :week)
                        select g.insee, p.id, p.display_name, p.email, g.granted_at, s.changed_at, r.returned_at,
                               address_hash(p.email) in (select address_hash from stopped) as stopped,
                               p.id in (select person_id from written)
                                   or address_hash(p.email) in (select address_hash from written) as written
                        from access_grant g
                        join person p on p.id = g.person_id
                        left join returned r on r.address_hash = address_hash(p.email)
                        left join commune_situation s on s.insee = g.insee
                        where g.insee = any (:communes) and g.role = 'COMMUNE_REFERENT' and in_force(g)
                        order by p.created_at, p.id, g.insee""")
                .param("communes", communes.stream().map(InseeCode::value).toArray(String[]::new))
                .param("week", week)
                .query((row, index) -> read(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Referent::insee));
    }

    private static Referent read(ResultSet row) throws SQLException {
        return new Referent(
                new InseeCode(row.getString("insee")),
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                row.getString("email"),
                day(row.getObject("granted_at", OffsetDateTime.class)),
                dayOrNull(row, "changed_at"),
                dayOrNull(row, "returned_at"),
                row.getBoolean("stopped"),
                row.getBoolean("written"));
    }

    private static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : day(at);
    }

    private static LocalDate day(OffsetDateTime at) {
        return LocalDate.ofInstant(at.toInstant(), Dates.ZONE);
    }
}
