package fr.gouv.barometre.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.contact.internal.ContactPurge;
import fr.gouv.barometre.opsn.Member;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** An operator keeps the contacts of its members; the commune has the last word on what is held about it. */
@PortalTest
class ContactServiceTest {

    private static final InseeCode MONT = new InseeCode("40192");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final LocalDate TODAY = TestClock.START;

    @Autowired
    ContactService contacts;

    @Autowired
    HeldContactService held;

    @Autowired
    ContactPurge purge;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    private OpsnId landes;
    private OpsnId other;
    private SignIn.Person manager;

    @BeforeEach
    void anOperatorWithTwoMembers() {
        data.clean();
        landes = people.operator("Landes Mutualisation", MONT.value(), DAX.value());
        other = people.operator("Nord Mutualisé", MONT.value());
        manager = people.manager(landes);
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private static ContactDetails mayor(@Nullable LocalDate mandate) {
        return new ContactDetails(
                ContactRole.MAYOR, " Anne Lesbats ", "maire@mont.example.fr", " ", mandate, "Site de la mairie", TODAY);
    }

    private List<Contact> all(OpsnId opsn) {
        return contacts.page(opsn, ContactFilter.ALL, 0, 50).contacts();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo(key));
    }

    @Test
    void aManagerKeepsContactsAndSeesWhichCommunesHaveNoneAndWhoseMandateHasEnded() throws Exception {
        contacts.add(landes, MONT, mayor(TODAY.minusDays(1)));
        ContactPage page = contacts.page(landes, ContactFilter.ALL, 0, 50);
        assertThat(page.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.details().name()).isEqualTo("Anne Lesbats");
            assertThat(contact.details().phone()).isNull();
            assertThat(contact.mandateEnded(TODAY)).isTrue();
        });
        assertThat(page.members()).isEqualTo(2);
        assertThat(page.membersWithout()).isEqualTo(1);
        assertThat(page.mandatesEnded()).isEqualTo(1);
        assertThat(contacts.membersWithout(landes, 0, 50))
                .extracting(Member::insee)
                .containsExactly(DAX);

        people.referent(DAX.value());
        Map<InseeCode, ContactSummary> summaries = new HashMap<>();
        List<String> ran = StatementCount.of(() -> {
            summaries.putAll(contacts.summaries(landes, List.of(MONT, DAX, new InseeCode("59350"))));
            return summaries;
        });
        assertThat(ran).filteredOn(sql -> sql.contains("contact")).hasSize(1);
        assertThat(summaries)
                .containsOnly(
                        Map.entry(MONT, new ContactSummary(1, true, false)),
                        Map.entry(DAX, new ContactSummary(0, false, true)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', false, 1",
        "'MONT-de', '', false, 1",
        "40192, '', false, 1",
        "lesbats, '', false, 1",
        "dax, '', false, 0",
        "%, '', false, 0",
        "'', MAYOR, false, 1",
        "'', DPO, false, 0",
        "'', '', true, 0"
    })
    void contactsAreFoundByCommunePersonRoleAndMandate(String text, String role, boolean ended, int expected) {
        contacts.add(landes, MONT, mayor(TODAY));
        ContactFilter filter = new ContactFilter(text, role.isEmpty() ? null : ContactRole.valueOf(role), ended, false);
        ContactPage page = contacts.page(landes, filter, 0, 50);
        assertThat(page.matching()).isEqualTo(expected);
        assertThat(page.contacts()).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MAYOR, '', a@b.fr, , , site, 0, contact.refused.name",
        "MAYOR, Anne, a@b.fr, , , '', 0, contact.refused.source",
        "MAYOR, Anne, , , , site, 0, contact.refused.unreachable",
        "MAYOR, Anne, a@b.fr;c@d.fr, , , site, 0, contact.refused.email",
        "MAYOR, Anne, , appelez-moi, , site, 0, contact.refused.phone",
        "MAYOR, Anne, a@b.fr, , , site, 1, contact.refused.known-on",
        "DPO, Anne, a@b.fr, , 2027-03-01, site, 0, contact.refused.mandate-of-nobody-elected",
        "MAYOR, Anne, a@b.fr, , 2127-03-01, site, 0, contact.refused.mandate"
    })
    void whatCannotBeRightIsRefused(
            ContactRole role,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable LocalDate mandate,
            String source,
            int daysAhead,
            String key) {
        refused(
                key,
                () -> contacts.add(
                        landes,
                        MONT,
                        new ContactDetails(role, name, email, phone, mandate, source, TODAY.plusDays(daysAhead))));
        assertThat(all(landes)).isEmpty();
    }

    @Test
    void whatIsKeptIsSeenByNeitherAnotherOperatorNorDinumAndWrittenByManagersAlone() {
        contacts.add(landes, MONT, mayor(null));
        SignIn.as(people.manager(other));
        assertThat(all(other)).isEmpty();
        assertThatThrownBy(() -> all(landes)).isInstanceOf(NotFoundException.class);
        SignIn.as(people.dinum());
        assertThatThrownBy(() -> all(landes)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(people.operatorReader(landes));
        assertThat(all(landes)).hasSize(1);
        assertThatThrownBy(() -> contacts.add(landes, DAX, mayor(null))).isInstanceOf(AccessDeniedException.class);
        SignIn.as(people.contributor(MONT.value()));
        assertThatThrownBy(() -> held.about(MONT)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twoPeopleChangingTheSameContactDoNotOverwriteEachOther() {
        contacts.add(landes, MONT, mayor(null));
        Contact read = all(landes).getFirst();
        contacts.change(landes, read.id(), read.version(), mayor(TODAY.plusYears(1)));
        refused(
                "contact.refused.changed-meanwhile",
                () -> contacts.change(landes, read.id(), read.version(), mayor(null)));
        assertThat(all(landes).getFirst().details().mandateEndsOn()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void aReferentSeesCorrectsAndDeletesWhatIsHeldAboutTheCommune() {
        contacts.add(landes, MONT, mayor(null));
        contacts.add(landes, DAX, mayor(null));
        SignIn.as(people.referent(MONT.value()));
        Contact mine = held.about(MONT).getFirst();
        assertThat(mine.operator()).isEqualTo("Landes Mutualisation");
        assertThatThrownBy(() -> held.about(DAX)).isInstanceOf(NotFoundException.class);
        held.correct(MONT, mine.id(), mine.version(), mayor(TODAY.plusYears(2)));
        SignIn.as(manager);
        assertThat(contacts.page(landes, new ContactFilter("40192", null, false, false), 0, 50)
                        .contacts())
                .extracting(contact -> contact.details().mandateEndsOn())
                .containsExactly(TODAY.plusYears(2));
        SignIn.as(people.referent(MONT.value()));
        held.delete(MONT, mine.id());
        assertThat(held.about(MONT)).isEmpty();
    }

    @Test
    void contactsOfACommuneThatLeftAreOutOfReachAndGoAYearLater() {
        contacts.add(landes, MONT, mayor(null));
        data.owner()
                .sql("update opsn_membership set ends_on = ? where opsn_id = ? and insee = ?")
                .params(TODAY.minusDays(1), landes.value(), MONT.value())
                .update();
        assertThat(all(landes)).isEmpty();
        refused(
                "contact.refused.no-member",
                () -> SignIn.as(manager, () -> {
                    people.grant(manager, fr.gouv.barometre.security.Role.COMMUNE_READER, null, MONT.value());
                    contacts.add(landes, MONT, mayor(null));
                    return null;
                }));
        clock.set(TODAY.plusDays(363));
        purge.removeOfFormerMembers();
        assertThat(kept()).isOne();
        clock.set(TODAY.plusDays(365));
        purge.removeOfFormerMembers();
        assertThat(kept()).isZero();
    }

    @Test
    void anAddressThatNoLongerReceivesIsSaidUntilItIsChanged() throws Exception {
        contacts.add(landes, MONT, mayor(null));
        contacts.add(landes, DAX, mayor(null));
        data.returned("Maire@mont.example.fr");
        data.returned("inconnu@ailleurs.example.fr");
        ContactFilter returned = new ContactFilter("", null, false, true);
        ContactPage page = contacts.page(landes, returned, 0, 50);
        assertThat(page.returned()).isEqualTo(2);
        assertThat(page.contacts())
                .extracting(Contact::returnedOn)
                .containsExactly(TODAY.minusDays(4), TODAY.minusDays(4));
        Contact first = page.contacts().getFirst();
        contacts.change(
                landes,
                first.id(),
                first.version(),
                new ContactDetails(
                        ContactRole.MAYOR, "Anne Lesbats", "accueil@mont.example.fr", null, null, "Appel", TODAY));
        assertThat(contacts.page(landes, returned, 0, 50).matching()).isEqualTo(1);
        assertThat(all(landes)).extracting(Contact::returnedOn).containsOnlyOnce((LocalDate) null);
        contacts.writeAgain(landes, first.id());
        assertThat(contacts.page(landes, returned, 0, 50).matching())
                .as("another address than the one that came back")
                .isEqualTo(1);
        assertThat(addressesSeenBy(manager)).as("of its own contacts alone").isEqualTo(1);
        assertThat(addressesSeenBy(people.manager(other))).isZero();
        assertThat(addressesSeenBy(people.dinum())).isZero();
        assertThat(addressesSeenBy(people.contributor(MONT.value()))).isZero();
        SignIn.as(manager);
        Contact second = contacts.page(landes, returned, 0, 50).contacts().getFirst();
        SignIn.as(people.manager(other), () -> {
            contacts.writeAgain(other, second.id());
            return null;
        });
        SignIn.as(manager);
        assertThat(contacts.page(landes, returned, 0, 50).matching())
                .as("not by another operator")
                .isEqualTo(1);
        contacts.writeAgain(landes, second.id());
        assertThat(contacts.page(landes, returned, 0, 50).matching()).isZero();
        data.returned("maire@mont.example.fr");
        SignIn.as(people.referent(MONT.value()));
        assertThat(held.about(MONT)).hasSize(1).extracting(Contact::returnedOn).doesNotContainNull();
    }

    private int addressesSeenBy(SignIn.Person person) throws Exception {
        return SignIn.as(
                person,
                () -> transactions.execute(status -> runtime.sql("select count(*) from returned_address")
                        .query(Integer.class)
                        .single()));
    }

    private int kept() {
        return data.owner()
                .sql("select count(*) from contact")
                .query(Integer.class)
                .single();
    }
}
