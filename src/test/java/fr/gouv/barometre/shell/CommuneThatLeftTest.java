package fr.gouv.barometre.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.gouv.barometre.activity.ReportFiles;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.table.TableFile;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.departure.internal.DepartureJob;
import fr.gouv.barometre.outreach.CallListExport;
import fr.gouv.barometre.outreach.CallShown;
import fr.gouv.barometre.papers.Paper;
import fr.gouv.barometre.papers.PaperService;
import fr.gouv.barometre.portfolio.PortfolioExport;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.sharedaction.SharedActionExport;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.OpenedPdf;
import fr.gouv.barometre.testing.OpenedXlsx;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/**
 * Dax left its operator yesterday. Of its former operator's people, managers and readers find it on no page and in no export,
 * only its record as it stood on the last day. Every route that is open to them is gone through, a new one by itself; that no
 * service says more is held by {@code RightsTableTest}.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommuneThatLeftTest extends SpringBrowserlessTest {

    private static final InseeCode DAX = new InseeCode("40088");
    private static final String MEMBER = "40192";

    /** What a parameter of an address stands for. */
    private static final Map<String, String> PARAMETERS =
            Map.of(":insee", DAX.value(), ":axis?", "", ":action?", "A01", ":shared", "{shared}");

    /** Pages that look for the commune; those of the routes alone come in addition. */
    private static final List<String> SEARCHES = List.of(
            "communes?q=dax",
            "operateurs/{operator}?q=dax",
            "operateurs/{operator}/contacts?q=dax",
            "operateurs/{operator}/membres?q=dax",
            "operateurs/{operator}/reponses-declarees?q=dax",
            "operateurs/{operator}/reponses-declarees/nouvelle?q=dax",
            "operateurs/{operator}/reponses-declarees/nouvelle?choix=40088",
            "operateurs/{operator}/membres?liste=hors-perimetre");

    private static final String FORMER_MEMBERS = "operateurs/{operator}/membres?liste=anciennes";
    private static final String RECORD = "operateurs/{operator}/membres/40088";

    @Autowired
    private TestData data;

    @Autowired
    private CommuneScene scene;

    @Autowired
    private TestPeople people;

    @Autowired
    private DepartureJob departures;

    @Autowired
    private PaperService papers;

    @Autowired
    private PortfolioExport export;

    @Autowired
    private SharedActionExport sharedActions;

    @Autowired
    private CallListExport calls;

    @Autowired
    private ReportFiles reports;

    @Autowired
    private ApplicationContext context;

    private OpsnId operator;
    private long shared;
    private Map<String, SignIn.Person> persons;

    @BeforeAll
    void daxLeftYesterday() {
        data.clean();
        operator = people.operator("Landes Mutualisation", MEMBER);
        people.membership(operator, DAX.value(), LocalDate.of(2020, 1, 1), TestClock.START);
        persons = Map.of(
                Roles.OPSN_MANAGER, people.manager(operator), Roles.OPSN_READER, people.operatorReader(operator));
        CampaignId last = scene.campaign(2025, "CLOSED", DAX.value(), MEMBER);
        scene.choose(last, DAX, "GOU-01", "non");
        scene.submit(last, DAX);
        CampaignId open = scene.campaign(2026, "OPEN", DAX.value(), MEMBER);
        scene.choose(open, DAX, "GOU-01", "non");
        data.owner().sql("""
                        insert into declared_answer (campaign_id, opsn_id, insee, question, value, declared_at, declared_by_name)
                        select ?, ?, insee, 'CYB-07', '{"t":"choice","v":"oui"}', now(), 'Responsable'
                        from unnest(array['40088', '40192']) as insee
                        """).params(open.value(), operator.value()).update();
        data.owner().sql("""
                        insert into paper_questionnaire (campaign_id, opsn_id, insee, received_on, recorded_at, recorded_by_name)
                        select ?, ?, insee, current_date, now(), 'Responsable' from unnest(array['40088', '40192']) as insee
                        """).params(open.value(), operator.value()).update();
        data.owner().sql("""
                        insert into contact (opsn_id, insee, role, name, email, known_on, source, changed_at, changed_by_name)
                        values (?, '40088', 'MAYOR', 'Mme Durand', 'maire@dax.example', current_date, 'Mairie', now(), 'Mairie')
                        """).param(operator.value()).update();
        shared = data.owner().sql("""
                        insert into shared_action (opsn_id, title, kind, description, created_at, created_by_name)
                        values (?, 'Achat de postes', 'GROUP_PURCHASE', '', now(), 'Responsable')
                        returning id
                        """).param(operator.value()).query(Long.class).single();
        data.owner().sql("""
                        insert into shared_participation (shared_action_id, opsn_id, insee, state, invited_at, invited_by_name,
                                                          decided_at, decided_by_name)
                        select ?, ?, unnest(array ['40088', '40192']), 'JOINED', now(), 'Responsable', now(), 'Mairie'
                        """).params(shared, operator.value()).update();
        departures.writeAll();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private static List<String> addresses() {
        return Stream.concat(routes().map(CommuneThatLeftTest::address), SEARCHES.stream())
                .toList();
    }

    private static Stream<String> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> openToOperators(route.getNavigationTarget()))
                .map(RouteData::getTemplate);
    }

    private static boolean openToOperators(Class<? extends Component> view) {
        return !view.isAnnotationPresent(AnonymousAllowed.class)
                && Set.of(view.getAnnotation(RolesAllowed.class).value()).contains(Roles.OPSN_READER);
    }

    private static String address(String template) {
        return Stream.of(template.split("/"))
                .map(part -> part.equals(":opsn")
                        ? "{operator}"
                        : part.startsWith(":") ? PARAMETERS.getOrDefault(part, "?") : part)
                .collect(Collectors.joining("/"));
    }

    @Test
    void everyParameterOfAnAddressIsKnown() {
        assertThat(addresses()).isNotEmpty().noneMatch(address -> address.contains("?/") || address.endsWith("?"));
    }

    @Test
    void itsPagesAreNotFoundAndTheOthersNameItNowhere() {
        SoftAssertions softly = new SoftAssertions();
        for (String address : addresses()) {
            for (String role : persons.keySet()) {
                open(address, role);
                String where = address + " as " + role;
                boolean itsOwn = address.startsWith("communes/");
                softly.assertThat(getCurrentView() instanceof OutsideScopeView)
                        .as(where)
                        .isEqualTo(itsOwn);
                if (!address.equals(RECORD)) {
                    softly.assertThat(shown()).as(where).doesNotContain("Dax", DAX.value(), "Durand");
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void itsRecordShowsTheLastDayAndNothingLater() {
        for (String role : persons.keySet()) {
            open(FORMER_MEMBERS, role);
            assertThat(shown()).contains("Dax (40088)");
            open(RECORD, role);
            String before = text();
            assertThat(before).contains("dernier jour d’adhésion", "Campagne", "2025");
            afterwards();
            departures.writeAll();
            open(RECORD, role);
            assertThat(text()).isEqualTo(before);
        }
    }

    /** What the commune does without its operator. */
    private void afterwards() {
        data.owner()
                .sql(
                        "update response set overall_score = 99, status = 'SUBMITTED', submitted_at = now() where insee = ?")
                .param(DAX.value())
                .update();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void noneOfItsPapersIsWritten(Paper paper) {
        persons.values().forEach(person -> {
            SignIn.as(person);
            assertThatThrownBy(() -> papers.write(DAX, paper)).isInstanceOf(NotFoundException.class);
        });
    }

    /** By name of the service and its method; that none is missing is held below. */
    private Map<String, Supplier<TableFile>> exports(TableFormat format) {
        return Map.of(
                "PortfolioExport.write",
                () -> export.write(
                        operator, PortfolioFilter.ALL, PortfolioOrder.BY_NAME, Set.of("retards", "etat"), format),
                "SharedActionExport.write",
                () -> sharedActions.write(operator, shared, format),
                "CallListExport.write",
                () -> calls.write(operator, PortfolioFilter.ALL, CallShown.ALL, format),
                "ReportFiles.pdf",
                () -> reports.pdf(operator, 2026),
                "ReportFiles.workbook",
                () -> reports.workbook(operator, 2026));
    }

    @Test
    void everyExportOfAnOperatorIsKnown() {
        assertThat(context.getBeansWithAnnotation(Service.class).values().stream()
                        .map(AopUtils::getTargetClass)
                        .flatMap(service -> Stream.of(service.getDeclaredMethods()))
                        .filter(method ->
                                method.getReturnType() == TableFile.class && Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()))
                .containsExactlyInAnyOrderElementsOf(exports(TableFormat.CSV).keySet());
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void everyExportLeavesItOut(TableFormat format) throws IOException {
        for (SignIn.Person person : persons.values()) {
            SignIn.as(person);
            for (Map.Entry<String, Supplier<TableFile>> each : exports(format).entrySet()) {
                TableFile file = each.getValue().get();
                assertThat(text(file)).as(each.getKey()).isNotBlank().doesNotContain("Dax", DAX.value());
                if (!each.getKey().startsWith("ReportFiles.")) {
                    assertThat(text(file)).as(each.getKey()).contains(MEMBER);
                }
            }
        }
    }

    private static String text(TableFile file) throws IOException {
        if (file.name().endsWith(".pdf")) {
            return OpenedPdf.text(file.content());
        }
        return file.name().endsWith(".xlsx")
                ? OpenedXlsx.text(file.content())
                : new String(file.content(), StandardCharsets.UTF_8);
    }

    private void open(String address, String role) {
        SignIn.out();
        UI.getCurrent().navigate("mentions-legales");
        SignIn.as(persons.get(role));
        Location location = new Location(address.replace("{operator}", String.valueOf(operator.value()))
                .replace("{shared}", String.valueOf(shared)));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** All that the page says, rows of its tables and addresses of its links included. */
    private String shown() {
        return ((Component) getCurrentView()).getElement().getOuterHTML()
                + $(Grid.class).all().stream().map(this::rows).collect(Collectors.joining("\n"));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String rows(Grid<?> grid) {
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> String.valueOf(test(grid).getRow(row)))
                .collect(Collectors.joining("\n"));
    }
}
