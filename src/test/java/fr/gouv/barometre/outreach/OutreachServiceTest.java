package fr.gouv.barometre.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.common.table.TableReader;
import fr.gouv.barometre.outreach.internal.CallPurge;
import fr.gouv.barometre.portfolio.FilterParameters;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Three members, 24 days before the end: Dax handed in and declares an incident, Aire did nothing, Mont-de-Marsan began. */
@PortalTest
class OutreachServiceTest {

    private static final InseeCode AIRE = new InseeCode("40001");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");

    @Autowired
    OutreachService outreach;

    @Autowired
    CallListExport export;

    @Autowired
    CallPurge purge;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    private OpsnId landes;
    private SignIn.Person manager;
    private CampaignId campaign;

    @BeforeEach
    void threeMembers() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40001", "40088", "40192");
        manager = people.manager(landes);
        campaign = scene.campaign(2026, "OPEN", "40001", "40088", "40192");
        scene.choose(campaign, DAX, "CYB-09", "grave");
        scene.submit(campaign, DAX);
        scene.choose(campaign, MONT_DE_MARSAN, "CYB-07", "oui");
        for (InseeCode commune : List.of(AIRE, DAX, MONT_DE_MARSAN)) {
            contact(commune);
        }
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private void contact(InseeCode commune) {
        data.owner().sql("""
                        insert into contact (opsn_id, insee, role, name, phone, source, known_on, changed_at, changed_by_name)
                        values (?, ?, 'SECRETARY', 'Mme Martin', '05 58 00 00 00', 'Mairie', now(), now(), 'OPSN')
                        """).params(landes.value(), commune.value()).update();
    }

    private CallList list(CallShown shown) {
        return outreach.list(landes, PortfolioFilter.ALL, shown, 0, 50);
    }

    private List<InseeCode> toCall() {
        return list(CallShown.TO_CALL).lines().stream()
                .map(line -> line.row().insee())
                .toList();
    }

    private static NewCall call(String note, @Nullable LocalDate remindOn) {
        return new NewCall(TestClock.START, Outcome.REACHED, note, remindOn);
    }

    @Test
    void anAddressThatNoLongerReceivesIsSaidWhereItIsCopiedFrom() throws Exception {
        data.owner().sql("update contact set email = 'mairie@dax.example.fr'").update();
        data.returned("mairie@dax.example.fr");
        assertThat(list(CallShown.TO_CALL).lines())
                .extracting(CallLine::person)
                .filteredOn(Objects::nonNull)
                .extracting(Reachable::returnedOn)
                .isNotEmpty()
                .containsOnly(TestClock.START.minusDays(4));
        assertThat(new String(
                        export.write(landes, PortfolioFilter.ALL, CallShown.TO_CALL, TableFormat.CSV)
                                .content(),
                        StandardCharsets.UTF_8))
                .contains("mairie@dax.example.fr (ne reçoit plus nos messages depuis le 20");
    }

    @Test
    void theMostUrgentComeFirstWithWhomToAskFor() {
        CallList list = list(CallShown.TO_CALL);
        assertThat(toCall()).containsExactly(DAX, AIRE, MONT_DE_MARSAN);
        assertThat(list.lines().getFirst().urgency().reasons())
                .extracting(Urgency.Reason::signal)
                .containsExactly(Signal.INCIDENT);
        assertThat(list.lines().getFirst().person())
                .isEqualTo(new Reachable("Mme Martin", "05 58 00 00 00", null, null));
        assertThat(list.toCall()).isEqualTo(3);
        assertThat(list.managed()).isTrue();
    }

    @Test
    void anIncidentIsForManagersAlone() {
        SignIn.as(people.operatorReader(landes));
        assertThat(toCall()).containsExactly(AIRE, MONT_DE_MARSAN);
        assertThat(list(CallShown.ALL).managed()).isFalse();
        assertThatThrownBy(() -> outreach.note(landes, DAX, call("", null))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anIncidentOfMoreThanAYearAgoSaysNothingOfToday() {
        data.owner()
                .sql("update answer set answered_at = timestamptz '2025-11-20 09:00+00' where insee = '40088'")
                .update();
        assertThat(toCall()).containsExactly(AIRE, MONT_DE_MARSAN);
    }

    @Test
    void aCallIsNotedAndShownTheLastOneFirst() {
        outreach.note(landes, AIRE, new NewCall(TestClock.START.minusDays(3), Outcome.NO_REPLY, "", null));
        outreach.note(landes, AIRE, call("  Rendez-vous proposé ", null));
        assertThat(outreach.calls(landes, AIRE)).extracting(Call::note).containsExactly("Rendez-vous proposé", "");
        Call last = list(CallShown.ALL).lines().stream()
                .filter(line -> line.row().insee().equals(AIRE))
                .findFirst()
                .orElseThrow()
                .lastCall();
        assertThat(last).extracting(Call::by, Call::outcome).containsExactly("Responsable OPSN", Outcome.REACHED);
        assertThat(toCall()).as("noting a call does not settle what is urgent").contains(AIRE);
        outreach.delete(landes, last.id());
        assertThat(outreach.calls(landes, AIRE)).extracting(Call::outcome).containsExactly(Outcome.NO_REPLY);
    }

    @Test
    void aCommuneSetAsideComesBackOnItsDayAboveTheOthers() {
        LocalDate monday = TestClock.START.plusDays(6);
        outreach.remind(landes, MONT_DE_MARSAN, monday);
        assertThat(toCall()).containsExactly(DAX, AIRE);
        assertThat(list(CallShown.SET_ASIDE).lines())
                .extracting(line -> line.row().insee())
                .containsExactly(MONT_DE_MARSAN);
        clock.set(monday);
        assertThat(toCall()).containsExactly(MONT_DE_MARSAN, DAX, AIRE);
        outreach.note(landes, MONT_DE_MARSAN, new NewCall(monday, Outcome.APPOINTMENT, "", monday.plusDays(7)));
        assertThat(toCall()).as("set aside again with the call").doesNotContain(MONT_DE_MARSAN);
        outreach.remind(landes, MONT_DE_MARSAN, null);
        assertThat(toCall()).as("brought back").contains(MONT_DE_MARSAN);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-25, -,          outreach.refused.called-on
            2025-11-01, -,          outreach.refused.called-on
            2026-11-24, 2026-11-24, outreach.refused.remind-on
            2026-11-24, 2028-01-01, outreach.refused.remind-on
            """)
    void aDayThatCannotBeRightIsRefusedAndNothingIsNoted(
            LocalDate calledOn, @Nullable LocalDate remindOn, String refusal) {
        assertThatThrownBy(() -> outreach.note(landes, DAX, new NewCall(calledOn, Outcome.REACHED, "", remindOn)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo(refusal));
        assertThat(outreach.calls(landes, DAX)).isEmpty();
    }

    @Test
    void whatAnOperatorNotesIsItsOwn() {
        outreach.note(landes, DAX, call("Entre nous", TestClock.START.plusDays(30)));
        OpsnId nord = people.operator("Nord Numérique", "40088");
        SignIn.as(people.manager(nord));
        CallLine dax = outreach.list(nord, PortfolioFilter.ALL, CallShown.ALL, 0, 50)
                .lines()
                .getFirst();
        assertThat(dax.lastCall()).isNull();
        assertThat(dax.remindOn()).isNull();
        assertThat(outreach.calls(nord, DAX)).isEmpty();
        assertThatThrownBy(() -> outreach.calls(landes, DAX)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> outreach.note(landes, DAX, call("", null))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCommuneThatLeftIsGoneWithItsNotes() {
        outreach.note(landes, DAX, call("Départ annoncé", null));
        data.owner()
                .sql("update opsn_membership set ends_on = ? where insee = '40088'")
                .param(TestClock.START)
                .update();
        assertThat(toCall()).doesNotContain(DAX);
        assertThatThrownBy(() -> outreach.note(landes, DAX, call("", null))).isInstanceOf(NotFoundException.class);
        purge.removeOfFormerMembers();
        assertThat(notes()).as("kept for a year").isEqualTo(1);
        clock.set(TestClock.START.plusYears(1).plusDays(1));
        purge.removeOfFormerMembers();
        assertThat(notes()).isZero();
    }

    private int notes() {
        return data.owner()
                .sql("select count(*) from member_call")
                .query(Integer.class)
                .single();
    }

    @Test
    void aFilterLeavesCommunesOutAndNotTheNumberOfMembers() {
        CallList filtered = outreach.list(landes, PortfolioFilter.choosing(Set.of(AIRE)), CallShown.ALL, 0, 50);
        assertThat(filtered.matching()).isEqualTo(1);
        assertThat(filtered.members()).isEqualTo(3);
    }

    @Test
    void theFileHoldsTheListOfTheFilter() throws Exception {
        outreach.note(landes, DAX, call("=cmd()", null));
        PortfolioFilter filter = FilterParameters.read(Map.of("etat", List.of("remis")));
        List<List<String>> lines = new ArrayList<>();
        TableReader.read(
                export.write(landes, filter, CallShown.TO_CALL, TableFormat.XLSX)
                        .content(),
                row -> lines.add(row.cells()));
        assertThat(lines.getLast())
                .startsWith("40088", "Dax", "50", "Incident informatique grave déclaré dans les douze derniers mois")
                .contains("Mme Martin", "05 58 00 00 00");
        assertThat(lines.toString()).contains("À appeler : 1 sur 3 membres", "questionnaire : Remis");
    }

    @Test
    void nineHundredMembersTakeAsManyStatementsAsThree() throws Exception {
        int three = StatementCount.of(() -> list(CallShown.TO_CALL)).size();
        data.owner().sql("""
                        insert into opsn_membership (opsn_id, insee, starts_on)
                        select ?, insee, date '2020-01-01' from commune
                        where current and departement_code in ('62', '80') order by insee limit 897
                        """).param(landes.value()).update();
        assertThat(StatementCount.of(() -> list(CallShown.TO_CALL)))
                .hasSize(three)
                .hasSizeLessThanOrEqualTo(15);
        assertThat(list(CallShown.ALL).members()).isEqualTo(900);
    }
}
