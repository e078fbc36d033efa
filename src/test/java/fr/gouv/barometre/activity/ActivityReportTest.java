package fr.gouv.barometre.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.OpenedPdf;
import fr.gouv.barometre.testing.OpenedXlsx;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Three members over 2025 and 2026: Dax and Mont-de-Marsan submitted both times, Aire-sur-l'Adour never, Geloux left. */
@PortalTest
class ActivityReportTest {

    @Autowired
    ActivityReportService reports;

    @Autowired
    ReportFiles files;

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
    private long purchase;

    @BeforeEach
    void twoYears() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40001", "40088", "40192");
        people.membership(landes, "40111", LocalDate.of(2020, 1, 1), TestClock.START);
        manager = people.manager(landes);
        CampaignId before = scene.campaign(2025, "CLOSED", "40001", "40088", "40192", "40111");
        CampaignId now = scene.campaign(2026, "OPEN", "40001", "40088", "40192", "40111");
        submitted(before, "40088", "{20,60,null,null,null,null,null}");
        submitted(before, "40192", "{30,50,null,null,null,null,null}");
        submitted(before, "40111", "{90,90,null,null,null,null,null}");
        submitted(now, "40088", "{40,50,null,null,null,null,null}");
        submitted(now, "40192", "{45,50,null,null,null,null,null}");
        figures("40088", "{L4}", "{L3,L5}");
        figures("40192", "{L3}", "{L5}");
        action(now, "40088", "A01", "DONE", TestClock.START);
        action(now, "40192", "A01", "DONE", TestClock.START);
        action(now, "40192", "A02", "DONE", TestClock.START.minusYears(1));
        action(now, "40088", "A03", "UNDER_WAY", TestClock.START);
        call("40088", TestClock.START);
        call("40088", TestClock.START.minusDays(3));
        call("40192", TestClock.START.minusYears(1));
        sharedPurchase();
        SignIn.as(manager);
    }

    private void sharedPurchase() {
        purchase = shared("Achat de postes", "6000", "2500");
        takesPart(purchase, "40088", "DONE", TestClock.START);
        takesPart(purchase, "40192", "JOINED", TestClock.START);
        takesPart(purchase, "40111", "JOINED", TestClock.START);
        data.owner()
                .sql("""
                        insert into shared_funder (shared_action_id, opsn_id, name, amount, state)
                        values (?, ?, 'Région', 2000, 'GRANTED'), (?, ?, 'État', 1000, 'ASKED')
                        """)
                .params(purchase, landes.value(), purchase, landes.value())
                .update();
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private void submitted(CampaignId campaign, String commune, String axes) {
        scene.submitted(campaign, commune, 40);
        data.owner()
                .sql("update response set axis_scores = ?::smallint[] where campaign_id = ? and insee = ?")
                .params(axes, campaign.value(), commune)
                .update();
    }

    private void figures(String commune, String late, String settled) {
        data.owner().sql("""
                        insert into commune_figures (insee, late_obligations, settled_obligations, computed_on,
                                                     rule_book_version, questionnaire_version)
                        values (?, ?::text[], ?::text[], now(), 1, 1)
                        """).params(commune, late, settled).update();
    }

    private void action(CampaignId campaign, String commune, String code, String status, LocalDate since) {
        data.owner().sql("""
                        insert into action_plan (insee, campaign_id, questionnaire_version, rule_book_version,
                                                 catalogue_version, created_at)
                        values (?, ?, 1, 1, 1, now()) on conflict do nothing
                        """).params(commune, campaign.value()).update();
        data.owner().sql("""
                        insert into plan_action (plan_id, insee, action_code, title, status, advised_because, based_on,
                                                 decided_at, decided_by_name, status_since)
                        select id, insee, ?, 'Action', ?, '[]', '{}', now(), 'Élue', ? from action_plan where insee = ?
                        """).params(code, status, since.atTime(9, 0), commune).update();
    }

    private void call(String commune, LocalDate day) {
        data.owner().sql("""
                        insert into member_call (opsn_id, insee, called_on, outcome, note, noted_at, noted_by_name)
                        values (?, ?, ?, 'REACHED', '', now(), 'Une collègue')
                        """).params(landes.value(), commune, day).update();
    }

    private ReportTable table(String title) {
        return reports.report(landes, 2026).tables().stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Object, List<Object>> rows(ReportTable table) {
        return table.rows().stream().collect(Collectors.toMap(List::getFirst, row -> row.subList(1, row.size())));
    }

    @Test
    void participationIsThatOfTheMembersOfToday() {
        assertThat(rows(table("Participation")).get("Ensemble"))
                .as("two of three, without Geloux")
                .isEqualTo(List.of(3, 2, "66,7\u202f%", "66,7\u202f%"));
    }

    @Test
    void progressCountsThoseThatAnsweredBothYears() {
        Map<Object, List<Object>> axes = rows(table("Progrès par axe"));
        assertThat(axes.get("Gouvernance")).isEqualTo(List.of(2, 20, 40, 2, 0));
        assertThat(axes.get("Organisation")).isEqualTo(List.of(2, 50, 50, 0, 1));
        assertThat(axes.get("Cybersécurité")).isEqualTo(List.of(0, "–", "–", 0, 0));
    }

    @Test
    void whereTwoCampaignsOpenInOneYearEachCommuneCountsOnceWithItsLatest() {
        data.owner()
                .sql("update campaign set status = 'CLOSED' where status = 'OPEN'")
                .update();
        CampaignId second = scene.campaign(2026, "OPEN", "40088", "40192");
        submitted(second, "40088", "{60,50,null,null,null,null,null}");
        assertThat(rows(table("Participation")).get("Ensemble")).isEqualTo(List.of(3, 2, "66,7\u202f%", "66,7\u202f%"));
        assertThat(rows(table("Progrès par axe")).get("Gouvernance").subList(0, 1))
                .isEqualTo(List.of(2));
        assertThat(rows(table("Progrès par axe")).get("Gouvernance").get(3)).isEqualTo(2);
    }

    @Test
    void actionsAreThoseFinishedInTheYear() {
        assertThat(table("Actions réalisées").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.getLast()).isEqualTo(2));
    }

    @Test
    void obligationsAreThoseThatWereLateAndAreInOrder() {
        assertThat(table("Obligations réglées").rows().stream()
                        .map(row -> row.subList(1, 3))
                        .toList())
                .as("L5 settled by two, L3 by one and late in one, L4 late in one")
                .isEqualTo(List.of(List.of(2, 0), List.of(1, 1), List.of(0, 1)));
    }

    @Test
    void whileObligationsAreNotComputedNothingIsSaidOfThem() {
        data.owner()
                .sql("update commune_figures set settled_obligations = null")
                .update();
        assertThat(reports.report(landes, 2026).sentences()).noneMatch(sentence -> sentence.contains("obligation"));
    }

    @Test
    void whatWasSharedSaysWhatEachPaysAloneAndTogetherAndOnHowManyItIsCounted() {
        long last = shared("DPO mutualisé", "600", "2500");
        takesPart(last, "40192", "DONE", TestClock.START.minusYears(1));
        takesPart(shared("Sans prix", null, null), "40088", "JOINED", TestClock.START);
        assertThat(table("Coûts partagés").rows())
                .as("Geloux left: the 4,000 euros left to pay are shared between two")
                .containsExactly(
                        List.of("Achat de postes", "Terminée", 1, 2500, 2000, 500),
                        List.of("Achat de postes", "En cours", 1, 2500, 2000, 500),
                        List.of("Sans prix", "En cours", 1, "–", "–", "–"));
        assertThat(reports.report(landes, 2026).sentences().stream().map(OpenedPdf::plain))
                .contains("En partageant, les communes paieraient ensemble 1 000 € HT de moins que chacune seule :"
                        + " estimation sur 1 action commune et 2 participations dont les prix sont notés.");
    }

    @Test
    void hoursAreThoseOfStepsDoneInTheYearWithTheMembersThatTheyServe() {
        step(purchase, "7.5", TestClock.START);
        step(purchase, "4.25", TestClock.START);
        step(purchase, "40", TestClock.START.minusYears(1));
        step(purchase, "3", null);
        step(purchase, null, TestClock.START);
        long day = shared("Journée", null, null);
        takesPart(day, "40192", "JOINED", TestClock.START.minusYears(1));
        takesPart(day, "40001", "DECLINED", TestClock.START);
        step(day, "2", TestClock.START);
        step(shared("Sans participante", null, null), "1", TestClock.START);
        assertThat(table("Heures partagées").rows().stream()
                        .map(row -> row.stream().map(ReportTable::words).toList()))
                .as("Geloux left, and Aire-sur-l'Adour said no")
                .containsExactly(
                        List.of("Achat de postes", "2", "11,75", "2", "5,88"),
                        List.of("Journée", "1", "2", "1", "2"),
                        List.of("Sans participante", "1", "1", "0", "–"));
        assertThat(reports.report(landes, 2026).sentences().stream().map(OpenedPdf::plain))
                .contains(
                        "L’opérateur a noté 14,75 heures de travail partagé : 3 actions communes, 2 communes servies.");
    }

    private void step(long action, @Nullable String hours, @Nullable LocalDate doneOn) {
        data.owner()
                .sql("""
                        insert into shared_step (shared_action_id, opsn_id, position, text, hours, done_at, done_by_name)
                        values (:action, :opsn, 1, 'Marché', cast(:hours as numeric), cast(:at as timestamptz),
                                case when cast(:at as timestamptz) is not null then 'Responsable' end)
                        """)
                .param("action", action)
                .param("opsn", landes.value())
                .param("hours", hours)
                .param("at", doneOn == null ? null : doneOn.atTime(9, 0))
                .update();
    }

    @Test
    void whereNobodyNotedHoursTheReportSaysWhereToNoteThem() throws Exception {
        step(purchase, null, TestClock.START);
        String kind =
                "Aucune heure notée en 2026. Pour les compter ici, notez-les sur les étapes faites des actions communes.";
        assertThat(table("Heures partagées").rows()).isEmpty();
        assertThat(table("Heures partagées").empty()).isEqualTo(kind);
        assertThat(reports.report(landes, 2026).sentences()).noneMatch(sentence -> sentence.contains("heure"));
        try (OpenedPdf pdf = new OpenedPdf(files.pdf(landes, 2026).content())) {
            assertThat(pdf.text()).contains(kind);
        }
        try (OpenedXlsx xlsx = new OpenedXlsx(files.workbook(landes, 2026).content())) {
            assertThat(xlsx.column("Heures partagées", "Action commune")).containsExactly(kind);
        }
    }

    @Test
    void whileNoPriceIsKnownNoSavingIsSaid() {
        data.owner().sql("update shared_action set unit_cost = null").update();
        assertThat(reports.report(landes, 2026).sentences()).noneMatch(sentence -> sentence.contains("partageant"));
    }

    private long shared(String title, @Nullable String total, @Nullable String alone) {
        return data.owner()
                .sql("""
                        insert into shared_action (opsn_id, title, kind, description, total_cost, unit_cost, created_at,
                                                   created_by_name)
                        values (?, ?, 'OTHER', '', ?::numeric, ?::numeric, now(), 'Responsable') returning id
                        """)
                .param(landes.value())
                .param(title)
                .param(total)
                .param(alone)
                .query(Long.class)
                .single();
    }

    private void takesPart(long action, String commune, String state, LocalDate day) {
        data.owner()
                .sql("""
                        insert into shared_participation (shared_action_id, opsn_id, insee, state, invited_at, invited_by_name,
                                                          decided_at, decided_by_name, done_at)
                        values (:action, :opsn, :insee, :state, :at, 'Responsable', :at, 'Mairie',
                                case when :state = 'DONE' then cast(:at as timestamptz) end)
                        """)
                .param("action", action)
                .param("opsn", landes.value())
                .param("insee", commune)
                .param("state", state)
                .param("at", day.atTime(9, 0))
                .update();
    }

    @Test
    void callsAreThoseOfTheYear() {
        assertThat(rows(table("Accompagnement")).get("Appels notés")).isEqualTo(List.of(2, "1"));
    }

    @Test
    void anEarlierYearSaysNothingOfObligationsAndAnUnknownOneIsTheLatest() {
        assertThat(reports.report(landes, 2025).tables())
                .extracting(ReportTable::title)
                .doesNotContain("Obligations réglées");
        assertThat(reports.report(landes, 1812).year()).isEqualTo(2026);
    }

    @Test
    void sentencesSayTheFiguresOfTheTables() {
        assertThat(reports.report(landes, 2026).sentences().stream().map(OpenedPdf::plain))
                .contains(
                        "L’opérateur compte 3 communes membres ; en 2026, 0 est arrivée et 1 est partie.",
                        "En 2026, 2 communes ont remis le questionnaire sur 3 attendues, soit 66,7 %."
                                + " En 2025, le taux était de 66,7 %.",
                        "L’axe qui progresse le plus est « Gouvernance » : de 20 à 40 sur 100 en médiane,"
                                + " 2 communes en progrès sur 2 comparées.",
                        "2 actions ont été réalisées dans les plans des communes.",
                        "3 obligations en retard ont été réglées depuis l’ouverture de la campagne.",
                        "L’opérateur a noté 2 appels à 1 commune.");
    }

    @Test
    void thePdfIsTaggedAndHoldsTheTablesOfTheScreen() throws Exception {
        step(purchase, "7.5", TestClock.START);
        ActivityReport report = reports.report(landes, 2026);
        try (OpenedPdf pdf = new OpenedPdf(files.pdf(landes, 2026).content())) {
            assertThat(pdf.tagged()).isTrue();
            assertThat(pdf.language()).isEqualTo("fr");
            assertThat(pdf.title()).isEqualTo("Bilan Landes Mutualisation 2026");
            assertThat(pdf.fontsNotEmbedded()).isEmpty();
            assertThat(pdf.tables())
                    .isEqualTo(report.tables().stream()
                            .map(ActivityReportTest::written)
                            .toList());
            for (String sentence : report.sentences()) {
                assertThat(pdf.text()).contains(OpenedPdf.plain(sentence));
            }
        }
    }

    private static List<List<String>> written(ReportTable table) {
        List<List<String>> lines = new ArrayList<>(List.of(table.columns()));
        table.rows()
                .forEach(row -> lines.add(row.stream()
                        .map(ReportTable::words)
                        .map(OpenedPdf::plain)
                        .toList()));
        return lines;
    }

    @Test
    void theWorkbookHoldsTheTablesOfTheScreenAsNumbers() throws Exception {
        step(purchase, "7.5", TestClock.START);
        ActivityReport report = reports.report(landes, 2026);
        try (OpenedXlsx xlsx = new OpenedXlsx(files.workbook(landes, 2026).content())) {
            assertThat(xlsx.formulas()).isEmpty();
            for (ReportTable table : report.tables()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    int column = i;
                    assertThat(xlsx.column(table.title(), table.columns().get(i)))
                            .isEqualTo(table.rows().stream()
                                    .map(row -> row.get(column).toString())
                                    .toList());
                }
            }
        }
    }

    @Test
    void nobodyElseReadsIt() {
        SignIn.as(people.manager(people.operator("Nord Numérique", "59350")));
        assertThatThrownBy(() -> reports.report(landes, 2026)).isInstanceOf(NotFoundException.class);
        SignIn.as(people.dinum());
        assertThatThrownBy(() -> reports.report(landes, 2026)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itTakesAsManyStatementsForOneMemberAsForThree() throws Exception {
        int three = statements();
        data.owner()
                .sql("update opsn_membership set ends_on = ? where insee <> '40088'")
                .param(TestClock.START)
                .update();
        assertThat(statements()).isEqualTo(three);
    }

    private int statements() throws Exception {
        return StatementCount.of(() -> reports.report(landes, 2026)).size();
    }
}
