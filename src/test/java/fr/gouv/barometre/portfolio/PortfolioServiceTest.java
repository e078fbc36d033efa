package fr.gouv.barometre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.table.TableFile;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.common.table.TableReader;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A portfolio of three communes of the Landes: Dax submitted, Mont-de-Marsan started, Aire-sur-l'Adour did nothing yet. */
@PortalTest
class PortfolioServiceTest {

    private static final InseeCode AIRE = new InseeCode("40001");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");

    @Autowired
    PortfolioService portfolios;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @Autowired
    PortfolioExport export;

    @Autowired
    PortfolioChoices choices;

    private OpsnId landes;
    private SignIn.Person manager;
    private long lastYear;
    private long thisYear;
    private CampaignId campaign;

    @BeforeEach
    void threeMembers() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088", "40001");
        people.membership(landes, "40279", LocalDate.of(2020, 1, 1), TestClock.START);
        manager = people.manager(landes);
        lastYear = campaign(2025, "CLOSED");
        thisYear = campaign(2026, "OPEN");
        campaign = new CampaignId(thisYear);
        for (InseeCode expected : List.of(AIRE, DAX, MONT_DE_MARSAN)) {
            data.owner().sql("""
                            insert into campaign_expected (campaign_id, insee, stratum, departement_code, region_code)
                            select ?, insee, stratum, departement_code, region_code from commune where insee = ?
                            """).params(thisYear, expected.value()).update();
        }
        response(lastYear, MONT_DE_MARSAN, "SUBMITTED", 60, 60, 41, "{20,null}");
        response(lastYear, DAX, "SUBMITTED", 60, 60, 40, "{20,20}");
        response(lastYear, AIRE, "IN_PROGRESS", 3, 60, 5, "{5,5}");
        response(thisYear, MONT_DE_MARSAN, "IN_PROGRESS", 15, 60, 77, "{90,90}");
        response(thisYear, DAX, "SUBMITTED", 54, 60, 48, "{35,50}");
        late(MONT_DE_MARSAN, "{L3,L5}");
        late(AIRE, "{L3}");
        late(DAX, "{}");
        plan(lastYear, DAX, "DONE", "DONE", "DONE");
        plan(thisYear, DAX, "DONE", "ACCEPTED", "BLOCKED", "DECLINED");
        contact(AIRE);
        service(MONT_DE_MARSAN, null);
        service(DAX, TestClock.START.plusDays(1));
        service(AIRE, TestClock.START);
        data.owner()
                .sql("""
                        insert into member_charge (opsn_id, insee, person_id, given_at, given_by_name)
                        values (?, ?, ?, now(), 'Une collègue')
                        """)
                .params(landes.value(), DAX.value(), manager.personId().value())
                .update();
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private long campaign(int year, String status) {
        return data.owner()
                .sql("""
                        insert into campaign (year, title, opens_on, closes_on, questionnaire_version, status)
                        values (?, ?, make_date(?, 10, 5), make_date(?, 12, 18), 1, ?) returning id
                        """)
                .params(year, "Campagne " + year, year, year, status)
                .query(Long.class)
                .single();
    }

    private void response(
            long campaign, InseeCode commune, String status, int answered, int asked, int score, String axes) {
        data.owner()
                .sql("""
                        insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at,
                                              answered, asked, overall_score, axis_scores)
                        values (?, ?, ?, now(), now(), case when ? = 'SUBMITTED' then now() end, ?, ?, ?, ?::smallint[])
                        """)
                .params(campaign, commune.value(), status, status, answered, asked, score, axes)
                .update();
    }

    private void late(InseeCode commune, String codes) {
        data.owner().sql("""
                        insert into commune_figures (insee, late_obligations, computed_on, rule_book_version, questionnaire_version)
                        values (?, ?::text[], now(), 1, 1)
                        """).params(commune.value(), codes).update();
    }

    private void service(InseeCode commune, @Nullable LocalDate endsOn) {
        data.owner().sql("""
                        insert into membership_service (membership_id, opsn_id, insee, service, starts_on, ends_on)
                        select id, opsn_id, insee, 'DPO', date '2024-01-01', ?::date
                        from opsn_membership where insee = ?
                        """).params(endsOn, commune.value()).update();
    }

    private void contact(InseeCode commune) {
        data.owner().sql("""
                        insert into contact (opsn_id, insee, role, name, source, known_on, changed_at, changed_by_name)
                        values (?, ?, 'MAYOR', 'Mme Martin', 'Mairie', now(), now(), 'Responsable OPSN')
                        """).params(landes.value(), commune.value()).update();
    }

    private void plan(long campaign, InseeCode commune, String... states) {
        long plan = data.owner()
                .sql("""
                        insert into action_plan (insee, campaign_id, questionnaire_version, rule_book_version,
                                                 catalogue_version, created_at)
                        values (?, ?, 1, 1, 1, now()) returning id
                        """)
                .params(commune.value(), campaign)
                .query(Long.class)
                .single();
        for (int i = 0; i < states.length; i++) {
            data.owner()
                    .sql("""
                            insert into plan_action (plan_id, insee, action_code, title, status, reason, advised_because,
                                                     based_on, decided_at, decided_by_name, status_since)
                            values (?, ?, ?, 'Action', ?, 'Parce que', '[]', '{}', now(), 'Élue', ?)
                            """)
                    .params(plan, commune.value(), "A0" + i, states[i], TestClock.START.atTime(9, 0))
                    .update();
        }
    }

    private List<PortfolioRow> rows(PortfolioFilter filter, PortfolioOrder order) {
        return portfolios.rows(landes, campaign, filter, order, 0, 50);
    }

    private PortfolioSummary summary(OpsnId opsn, PortfolioFilter filter) {
        return portfolios.page(opsn, filter, PortfolioOrder.BY_NAME, 0).summary();
    }

    private PortfolioRow row(InseeCode commune) {
        return rows(PortfolioFilter.ALL, PortfolioOrder.BY_NAME).stream()
                .filter(row -> row.insee().equals(commune))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBalanceCountsTheMembersOfToday() {
        PortfolioSummary summary = summary(landes, PortfolioFilter.ALL);
        assertThat(summary.members()).isEqualTo(3);
        assertThat(summary.count(ResponseState.SUBMITTED)).isEqualTo(1);
        assertThat(summary.count(ResponseState.STARTED)).isEqualTo(1);
        assertThat(summary.count(ResponseState.NOT_STARTED)).isEqualTo(1);
        assertThat(summary.medianIndex())
                .as("of the communes that submitted this year")
                .isEqualTo(48);
        assertThat(summary.indexed()).isEqualTo(1);
    }

    @Test
    void eachMemberShowsItsAnswersOfThisYear() {
        assertThat(row(DAX).state()).isEqualTo(ResponseState.SUBMITTED);
        assertThat(row(DAX).answered()).isEqualTo(54);
        assertThat(row(DAX).asked()).isEqualTo(60);
        assertThat(row(AIRE).state()).isEqualTo(ResponseState.NOT_STARTED);
        assertThat(row(AIRE).asked()).isZero();
    }

    @Test
    void theIndexIsThatOfTheLatestSubmittedCampaignWithItsYear() {
        assertThat(row(MONT_DE_MARSAN).index())
                .as("this year is not submitted yet")
                .isEqualTo(41);
        assertThat(row(MONT_DE_MARSAN).scores().year()).isEqualTo(2025);
        assertThat(row(DAX).scores().year()).isEqualTo(2026);
        assertThat(row(AIRE).index()).isNull();
    }

    @Test
    void progressIsThatOfTheLatestPlanWithoutWhatWasDeclined() {
        assertThat(row(DAX).plan().done()).isEqualTo(1);
        assertThat(row(DAX).plan().decided()).isEqualTo(3);
        assertThat(row(AIRE).plan().decided()).isZero();
    }

    @Test
    void aMemberThatTheCampaignDoesNotAskIsSaidSo() {
        people.membership(landes, "40046", LocalDate.of(2020, 1, 1), null);
        assertThat(row(new InseeCode("40046")).state()).isEqualTo(ResponseState.NOT_EXPECTED);
        assertThat(summary(landes, PortfolioFilter.ALL).expected()).isEqualTo(3);
    }

    @Test
    void withoutAnOpenCampaignThereIsNoState() {
        clock.set(LocalDate.of(2026, 12, 19));
        assertThat(summary(landes, PortfolioFilter.ALL).campaign()).isNull();
        campaign = null;
        assertThat(row(DAX).state()).isNull();
        assertThat(row(DAX).index()).isEqualTo(48);
    }

    private static final String FILTERS = """
             -> 40001 40088 40192
            q=marsan -> 40192
            q=MÂRSAN -> 40192
            q=40088 -> 40088
            q=40800 -> 40001
            q=408 -> 40001
            q=%25 ->
            etat=commence -> 40192
            q=dax&etat=pas-commence ->
            choix=40192,40001,59350 -> 40001 40192
            taille=p10000 -> 40088 40192
            epci=244000808 -> 40192
            retard=oui -> 40001 40192
            retard=L5 -> 40192
            retard=L4 ->
            axe=1-moins-30 -> 40192
            axe=1-plus-30 -> 40088
            axe=2-moins-100 -> 40088
            action=A00 -> 40088
            action=A00&statut=done -> 40088
            action=A00&statut=under-way ->
            plan=aucun -> 40001 40192
            plan=en-cours -> 40088
            evolution=hausse -> 40088
            evolution=baisse ->
            contact=aucun -> 40088 40192
            service=dpo -> 40088 40192
            service=rssi ->
            suivi=moi -> 40088
            """;

    private static final String ORDERS = """
            nom -> 40001 40088 40192
            -nom -> 40192 40088 40001
            -population -> 40192 40088 40001
            etat -> 40088 40192 40001
            -rempli -> 40088 40192 40001
            indice -> 40192 40088 40001
            -indice -> 40088 40192 40001
            -sur-un-an -> 40088 40001 40192
            -gou -> 40088 40192 40001
            int -> 40088 40001 40192
            -retards -> 40192 40001 40088
            plan -> 40088 40001 40192
            """;

    /** One scene for all cases: making it takes longer than reading it. */
    @Test
    void aFilterKeepsWhatMatches() {
        SoftAssertions softly = new SoftAssertions();
        cases(FILTERS).forEach((query, expected) -> {
            PortfolioFilter filter =
                    FilterParameters.read(QueryParameters.fromString(query).getParameters());
            List<InseeCode> found = portfolios.communesOf(landes, filter);
            softly.assertThat(joined(found)).as(query).isEqualTo(expected);
            softly.assertThat(summary(landes, filter).matching()).isEqualTo(found.size());
        });
        softly.assertAll();
    }

    @Test
    void sortedMembersWithoutAValueComeLast() {
        SoftAssertions softly = new SoftAssertions();
        cases(ORDERS).forEach((order, expected) -> {
            PortfolioOrder by = new PortfolioOrder(order.replaceFirst("^-", ""), order.startsWith("-"));
            softly.assertThat(joined(rows(PortfolioFilter.ALL, by).stream()
                            .map(PortfolioRow::insee)
                            .toList()))
                    .as(order)
                    .isEqualTo(expected);
        });
        softly.assertAll();
    }

    private static Map<String, String> cases(String table) {
        return table.lines()
                .map(line -> line.split(" ?-> ?", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1].strip()));
    }

    private static String joined(List<InseeCode> communes) {
        return communes.stream().map(InseeCode::value).collect(Collectors.joining(" "));
    }

    /** Dax won points, Mont-de-Marsan handed in one campaign only. */
    @Test
    void eachCellSaysItsValueAndFromWhen() {
        assertThat(cells(DAX))
                .containsEntry("indice", "48 (en 2026)")
                .containsEntry("sur-un-an", "8 de plus qu’en 2025")
                .containsEntry("gou", "35")
                .containsEntry("retards", "0")
                .containsEntry("plan", "1 sur 3")
                .containsEntry("services", "DPO")
                .containsEntry("suivi", manager.displayName())
                .containsEntry("etat-plan", "En cours");
        assertThat(cells(MONT_DE_MARSAN)).containsEntry("sur-un-an", "–").containsEntry("retards", "2");
    }

    private Map<String, String> cells(InseeCode commune) {
        return choices.columns().all().stream()
                .collect(Collectors.toMap(
                        PortfolioColumn::id, column -> column.words().apply(row(commune))));
    }

    /** Dinum has no part in what an operator knows of people. */
    @Test
    void whetherSomebodyIsKnownThereIsForTheOperatorAlone() throws Exception {
        assertThat(row(AIRE).hasContact()).isTrue();
        assertThat(row(DAX).hasContact()).isFalse();
        SignIn.as(people.dinum());
        assertThat(row(AIRE).hasContact()).isNull();
    }

    @Test
    void aPlanThatNobodyTouchedForEightWeeksIsStalled() {
        clock.set(LocalDate.now(clock).plusWeeks(PlanState.STALLED_AFTER_WEEKS));
        assertThat(row(DAX).plan().state()).isEqualTo(PlanState.UNDER_WAY);
        clock.set(LocalDate.now(clock).plusDays(1));
        assertThat(row(DAX).plan().state()).isEqualTo(PlanState.STALLED);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void theExportHoldsWhatIsShownInItsOrder(TableFormat format) throws Exception {
        PortfolioFilter filter = FilterParameters.read(Map.of("retard", List.of("oui")));
        PortfolioOrder order = new PortfolioOrder("retards", true);
        TableFile file = export.write(landes, filter, order, Set.of("retards", "etat"), format);
        List<List<String>> lines = new ArrayList<>();
        TableReader.read(file.content(), row -> lines.add(row.cells()));
        assertThat(lines)
                .endsWith(
                        List.of("Code Insee", "Commune", "Questionnaire", "Obligations en retard"),
                        List.of("40192", "Mont-de-Marsan", "Commencé", "2"),
                        List.of("40001", "Aire-sur-l'Adour", "Pas commencé", "1"));
        assertThat(lines.toString())
                .contains("Portefeuille de Landes Mutualisation", "2 communes sur 3 membres", "au moins une");
    }

    @Test
    void anotherOperatorsPortfolioIsNotFoundAndACommuneHasNone() {
        OpsnId other = people.operator("Nord Numérique", "59350");
        assertThatThrownBy(() -> summary(other, PortfolioFilter.ALL)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> portfolios.rows(other, campaign, PortfolioFilter.ALL, PortfolioOrder.BY_NAME, 0, 50))
                .isInstanceOf(NotFoundException.class);
        SignIn.as(people.referent("40192"));
        assertThatThrownBy(() -> summary(landes, PortfolioFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nineHundredMembersTakeAsManyStatementsAsThree() throws Exception {
        int three = statements();
        data.owner().sql("""
                        insert into opsn_membership (opsn_id, insee, starts_on)
                        select ?, insee, date '2020-01-01' from commune
                        where current and departement_code in ('62', '80') order by insee limit 897
                        """).param(landes.value()).update();
        data.owner().sql("""
                        insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at, overall_score)
                        select ?, insee, 'SUBMITTED', now(), now(), now(), 50
                        from commune where departement_code in ('62', '80')
                        """).param(thisYear).update();
        assertThat(summary(landes, PortfolioFilter.ALL).members()).isEqualTo(900);
        assertThat(statements()).isEqualTo(three).isLessThanOrEqualTo(15);
    }

    private int statements() throws Exception {
        return StatementCount.of(() -> portfolios.page(landes, PortfolioFilter.ALL, PortfolioOrder.BY_NAME, 50))
                .size();
    }
}
