package fr.gouv.barometre.security;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.internal.GrantRows;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and removes rights. A removed grant stays as a row, with its day, and acts on the person's next call. */
@Service
@PreAuthorize(Access.DINUM)
@Transactional(readOnly = true)
public class GrantService {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,255}\\.[^@\\s]{2,}");
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final GrantRows rows;
    private final ApplicationEventPublisher events;

    GrantService(JdbcClient jdbc, CurrentUser user, GrantRows rows, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.user = user;
        this.rows = rows;
        this.events = events;
    }

    /** Grants in force whose person, address or place contains the text, by person; at most 200. */
    public List<GrantRow> search(String text) {
        return jdbc.sql("""
                        select g.id, p.display_name, p.email, g.role, coalesce(o.name, c.name || ' (' || c.insee || ')') as place,
                               g.granted_at, p.last_login_at
                        from access_grant g
                        join person p on p.id = g.person_id
                        left join opsn o on o.id = g.opsn_id
                        left join commune c on c.insee = g.insee
                        where in_force(g)
                          and strpos(lower(concat_ws(' ', p.display_name, p.email, o.name, c.name, c.insee)), lower(:text)) > 0
                        order by p.display_name, g.role, place, g.id
                        limit :limit
                        """)
                .param("text", text.strip())
                .param("limit", SHOWN)
                .query((rs, row) -> new GrantRow(
                        rs.getLong("id"),
                        rs.getString("display_name"),
                        rs.getString("email"),
                        Role.valueOf(rs.getString("role")),
                        rs.getString("place"),
                        rs.getObject("granted_at", OffsetDateTime.class),
                        rs.getObject("last_login_at", OffsetDateTime.class)))
                .list();
    }

    /** An operator to choose. */
    public record Operator(OpsnId id, String name) {}

    public List<Operator> operators() {
        return jdbc.sql("select id, name from opsn order by name, id")
                .query((rs, row) -> new Operator(new OpsnId(rs.getLong("id")), rs.getString("name")))
                .list();
    }

    /**
     * Gives the right and tells it as {@link AccessGiven}; giving it twice changes nothing.
     *
     * @throws RefusedException when the address is not one, or the place is missing or unknown
     */
    @Transactional
    public void give(NewGrant grant) {
        String email = grant.email().strip();
        if (!EMAIL.matcher(email).matches()) {
            throw new RefusedException("security.refused.email");
        }
        requirePlace(grant.role(), grant.opsn(), grant.commune());
        String name = grant.name().strip();
        String called = name.isEmpty() ? email : name;
        PersonId person = rows.person(email, called);
        boolean had = has(person, grant);
        rows.give(person, grant.role(), grant.opsn(), grant.commune(), null);
        if (!had) {
            events.publishEvent(new AccessGiven(person, email, called, grant.role(), placeName(grant)));
        }
    }

    private boolean has(PersonId person, NewGrant grant) {
        OpsnId opsn = grant.opsn();
        InseeCode commune = grant.commune();
        return jdbc.sql("""
                        select exists (select from access_grant g
                                       where g.person_id = :person and g.role = :role and in_force(g)
                                         and coalesce(g.opsn_id, 0) = :opsn and coalesce(g.insee, '') = :insee)
                        """)
                .param("person", person.value())
                .param("role", grant.role().name())
                .param("opsn", opsn == null ? 0L : opsn.value())
                .param("insee", commune == null ? "" : commune.value())
                .query(Boolean.class)
                .single();
    }

    private @Nullable String placeName(NewGrant grant) {
        OpsnId opsn = grant.opsn();
        InseeCode commune = grant.commune();
        if (opsn != null) {
            return jdbc.sql("select name from opsn where id = :id")
                    .param("id", opsn.value())
                    .query(String.class)
                    .single();
        }
        return commune == null
                ? null
                : jdbc.sql("select name from commune where insee = :insee")
                        .param("insee", commune.value())
                        .query(String.class)
                        .single();
    }

    private void requirePlace(Role role, @Nullable OpsnId opsn, @Nullable InseeCode commune) {
        switch (role) {
            case DINUM -> {
                if (opsn != null || commune != null) {
                    throw new RefusedException("security.refused.no-place");
                }
            }
            case OPSN_MANAGER, OPSN_READER -> {
                if (opsn == null || commune != null) {
                    throw new RefusedException("security.refused.opsn");
                }
                user.requireVisible(opsn);
            }
            case COMMUNE_REFERENT, COMMUNE_CONTRIBUTOR, COMMUNE_READER -> {
                if (commune == null || opsn != null) {
                    throw new RefusedException("security.refused.commune");
                }
                user.requireVisible(commune);
            }
        }
    }

    /**
     * Removes the right at once; removing it twice changes nothing.
     *
     * @throws NotFoundException when there is no such grant
     * @throws RefusedException when the portal would be left without any Dinum
     */
    @Transactional
    public void remove(long grant) {
        String role = jdbc.sql("select role from access_grant where id = :id for update")
                .param("id", grant)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Grant " + grant));
        if (role.equals(Role.DINUM.name()) && otherDinum(grant) == 0) {
            throw new RefusedException("security.refused.last-dinum");
        }
        rows.revoke(grant);
    }

    private long otherDinum(long grant) {
        // The rows are locked so that two Dinum cannot remove each other at the same moment
        return jdbc.sql(
                        "select id from access_grant where role = 'DINUM' and revoked_at is null and id <> :id for update")
                .param("id", grant)
                .query(Long.class)
                .list()
                .size();
    }
}
