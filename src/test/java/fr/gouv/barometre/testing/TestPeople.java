package fr.gouv.barometre.testing;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes people with grants, and operators with members. */
@Component
public class TestPeople {

    private final TestData data;

    public TestPeople(TestData data) {
        this.data = data;
    }

    public SignIn.Person stranger(String name) {
        UUID id = UUID.randomUUID();
        data.owner()
                .sql("insert into person (id, subject, display_name, created_at) values (?, ?, ?, now())")
                .params(id, id.toString(), name)
                .update();
        return new SignIn.Person(new PersonId(id), name);
    }

    public SignIn.Person dinum() {
        return granted("Dinum", Role.DINUM, null, null);
    }

    public SignIn.Person manager(OpsnId opsn) {
        return granted("Responsable OPSN", Role.OPSN_MANAGER, opsn, null);
    }

    public SignIn.Person operatorReader(OpsnId opsn) {
        return granted("Collègue OPSN", Role.OPSN_READER, opsn, null);
    }

    public SignIn.Person referent(String... communes) {
        return communePerson("Secrétaire de mairie", Role.COMMUNE_REFERENT, communes);
    }

    public SignIn.Person contributor(String... communes) {
        return communePerson("Contributrice", Role.COMMUNE_CONTRIBUTOR, communes);
    }

    public SignIn.Person reader(String... communes) {
        return communePerson("Élue", Role.COMMUNE_READER, communes);
    }

    /** A référent to whom the portal can write, since the beginning of the year. */
    public SignIn.Person referentAt(String email, String... communes) {
        SignIn.Person person = referent(communes);
        data.owner()
                .sql("update person set email = ? where id = ?")
                .params(email, person.personId().value())
                .update();
        data.owner()
                .sql("update access_grant set granted_at = timestamptz '2026-01-05 09:00+00' where person_id = ?")
                .param(person.personId().value())
                .update();
        return person;
    }

    private SignIn.Person communePerson(String name, Role role, String... communes) {
        SignIn.Person person = stranger(name);
        for (String commune : communes) {
            grant(person, role, null, commune);
        }
        return person;
    }

    private SignIn.Person granted(String name, Role role, @Nullable OpsnId opsn, @Nullable String commune) {
        SignIn.Person person = stranger(name);
        grant(person, role, opsn, commune);
        return person;
    }

    public void grant(SignIn.Person person, Role role, @Nullable OpsnId opsn, @Nullable String commune) {
        data.owner()
                .sql("""
                        insert into access_grant (person_id, role, opsn_id, insee, granted_at)
                        values (?, ?, ?, ?, now())
                        """)
                .params(person.personId().value(), role.name(), opsn == null ? null : opsn.value(), commune)
                .update();
    }

    public void revokeAll(SignIn.Person person) {
        data.owner()
                .sql("update access_grant set revoked_at = now() where person_id = ?")
                .param(person.personId().value())
                .update();
    }

    /** An operator whose members have belonged to it since 2020. */
    public OpsnId operator(String name, String... members) {
        long id = data.owner()
                .sql("insert into opsn (name, short_name) values (?, ?) returning id")
                .params(name, name)
                .query(Long.class)
                .single();
        for (String member : members) {
            membership(new OpsnId(id), member, LocalDate.of(2020, 1, 1), null);
        }
        return new OpsnId(id);
    }

    /** The operator may take the communes of this département as members. */
    public void perimeter(OpsnId opsn, String departement) {
        data.owner()
                .sql("insert into opsn_perimeter (opsn_id, kind, code) values (?, 'DEPARTEMENT', ?)")
                .params(opsn.value(), departement)
                .update();
    }

    public void membership(OpsnId opsn, String commune, LocalDate startsOn, @Nullable LocalDate endsOn) {
        data.owner()
                .sql("insert into opsn_membership (opsn_id, insee, starts_on, ends_on) values (?, ?, ?, ?)")
                .params(opsn.value(), commune, startsOn, endsOn)
                .update();
    }
}
