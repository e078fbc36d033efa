package fr.gouv.barometre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.departure.internal.DepartureJob;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Opening a page runs 15 SQL statements at most, for each role that may open it, whatever the data. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStatementsTest extends SpringBrowserlessTest {

    private static final int MOST = 15;

    /** Every route, with addresses that show its different states. */
    private static final List<Page> PAGES = List.of(
            new Page("", ""),
            new Page("accessibilite", "accessibilite"),
            new Page("connexion-impossible", "connexion-impossible?raison=indisponible"),
            new Page("donnees-personnelles", "donnees-personnelles"),
            new Page("mentions-legales", "mentions-legales"),
            new Page("methode", "methode"),
            new Page("acces", "acces"),
            new Page("campagnes", "campagnes"),
            new Page("campagnes/nouvelle", "campagnes/nouvelle"),
            new Page("campagnes/:campaign", "campagnes/{draft}", "campagnes/{open}", "campagnes/{closed}"),
            new Page("communes", "communes", "communes?q=mont"),
            new Page(
                    "communes/:insee",
                    "communes/{answering}",
                    "communes/{answeredBefore}",
                    "communes/{neverAnswered}",
                    "communes/{former}"),
            new Page(
                    "communes/:insee/questionnaire/:axis?",
                    "communes/{answering}/questionnaire",
                    "communes/{answering}/questionnaire/gouvernance",
                    "communes/{answeredBefore}/questionnaire",
                    "communes/{former}/questionnaire"),
            new Page(
                    "communes/:insee/resultats",
                    "communes/{answering}/resultats",
                    "communes/{answering}/resultats?campagne=2025",
                    "communes/{neverAnswered}/resultats",
                    "communes/{former}/resultats"),
            new Page(
                    "communes/:insee/evolution",
                    "communes/{answering}/evolution",
                    "communes/{answering}/evolution?groupe=strate",
                    "communes/{neverAnswered}/evolution",
                    "communes/{former}/evolution"),
            new Page(
                    "communes/:insee/obligations",
                    "communes/{answering}/obligations",
                    "communes/{answeredBefore}/obligations?population=812",
                    "communes/{former}/obligations"),
            new Page(
                    "communes/:insee/plan/:action?",
                    "communes/{answering}/plan",
                    "communes/{answering}/plan/A01",
                    "communes/{answeredBefore}/plan",
                    "communes/{former}/plan"),
            new Page(
                    "communes/:insee/documents",
                    "communes/{answering}/documents",
                    "communes/{answeredBefore}/documents",
                    "communes/{neverAnswered}/documents",
                    "communes/{former}/documents"),
            new Page(
                    "communes/:insee/equipe",
                    "communes/{answering}/equipe",
                    "communes/{neverAnswered}/equipe",
                    "communes/{former}/equipe"),
            new Page("communes/:insee/contacts", "communes/{answering}/contacts", "communes/{former}/contacts"),
            new Page(
                    "communes/:insee/passation",
                    "communes/{answering}/passation",
                    "communes/{neverAnswered}/passation",
                    "communes/{former}/passation"),
            new Page(
                    "communes/:insee/simulateur",
                    "communes/{answering}/simulateur",
                    "communes/{answering}/simulateur?actions=A01&jours=5&euros=3000",
                    "communes/{former}/simulateur?jours=5"),
            new Page("operateurs", "operateurs"),
            new Page("operateurs/:opsn", "operateurs/{operator}", "operateurs/{operator}?q=mont"),
            new Page("operateurs/:opsn/bilan", "operateurs/{operator}/bilan", "operateurs/{operator}/bilan?annee=2025"),
            new Page("operateurs/:opsn/vue-d-ensemble", "operateurs/{operator}/vue-d-ensemble"),
            new Page("operateurs/:opsn/equipe", "operateurs/{operator}/equipe"),
            new Page(
                    "operateurs/:opsn/a-appeler",
                    "operateurs/{operator}/a-appeler",
                    "operateurs/{operator}/a-appeler?montrer=tout&q=mont"),
            new Page("operateurs/:opsn/reponses-declarees/papier", "operateurs/{operator}/reponses-declarees/papier"),
            new Page(
                    "operateurs/:opsn/reponses-declarees/papier/:insee/:axis?",
                    "operateurs/{operator}/reponses-declarees/papier/{answering}",
                    "operateurs/{operator}/reponses-declarees/papier/{neverAnswered}/gouvernance"),
            new Page("operateurs/:opsn/delegations", "operateurs/{operator}/delegations"),
            new Page("operateurs/:opsn/contacts", "operateurs/{operator}/contacts"),
            new Page(
                    "operateurs/:opsn/reponses-declarees",
                    "operateurs/{operator}/reponses-declarees",
                    "operateurs/{operator}/reponses-declarees?q=mont&etat=attente"),
            new Page(
                    "operateurs/:opsn/reponses-declarees/nouvelle",
                    "operateurs/{operator}/reponses-declarees/nouvelle",
                    "operateurs/{operator}/reponses-declarees/nouvelle?etat=commence"),
            new Page(
                    "operateurs/:opsn/actions-communes",
                    "operateurs/{operator}/actions-communes",
                    "operateurs/{operator}/actions-communes?q=dpo&etat=offered"),
            new Page(
                    "operateurs/:opsn/actions-communes/:shared",
                    "operateurs/{operator}/actions-communes/{shared}",
                    "operateurs/{operator}/actions-communes/{shared}?etat=joined"),
            new Page(
                    "operateurs/:opsn/actions-communes/proposer",
                    "operateurs/{operator}/actions-communes/proposer",
                    "operateurs/{operator}/actions-communes/proposer?vers={shared}&etat=commence"),
            new Page(
                    "operateurs/:opsn/relances",
                    "operateurs/{operator}/relances",
                    "operateurs/{operator}/relances?montrer=ecartes"),
            new Page(
                    "operateurs/:opsn/relances/journal",
                    "operateurs/{operator}/relances/journal",
                    "operateurs/{operator}/relances/journal?q=dax&etat=echec"),
            new Page(
                    "operateurs/:opsn/referents",
                    "operateurs/{operator}/referents",
                    "operateurs/{operator}/referents?montrer=invites"),
            new Page("rappels/arret/:token", "rappels/arret/inconnu"),
            new Page(
                    "operateurs/:opsn/membres",
                    "operateurs/{operator}/membres",
                    "operateurs/{operator}/membres?suivi=moi",
                    "operateurs/{operator}/membres?liste=non-membres",
                    "operateurs/{operator}/membres?liste=hors-perimetre"),
            new Page("operateurs/:opsn/membres/:insee", "operateurs/{operator}/membres/{left}"),
            new Page("operateurs/:opsn/membres/import", "operateurs/{operator}/membres/import"));

    private record Page(String route, List<String> addresses) {
        Page(String route, String... addresses) {
            this(route, List.of(addresses));
        }
    }

    @Autowired
    private TestData data;

    @Autowired
    private CommuneScene scene;

    @Autowired
    private TestPeople people;

    @Autowired
    private ActionPlanService plans;

    @Autowired
    private DepartureJob departures;

    private BusyPortal portal;

    @BeforeAll
    void aBusyPortal() {
        portal = new BusyPortal(data, scene, people, plans, departures);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @AfterAll
    void restoreTerritory() {
        scene.separate();
    }

    static List<Page> pages() {
        return PAGES;
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    @Test
    void noPageIsForgotten() {
        assertThat(PAGES.stream().map(Page::route))
                .containsExactlyInAnyOrderElementsOf(
                        routes().stream().map(RouteData::getTemplate).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageRunsFewStatements(Page page) throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (String address : page.addresses()) {
            for (String role : rolesOf(page)) {
                List<String> statements = open(portal.address(address), role);
                softly.assertThat(statements).as("%s as %s", address, role).hasSizeLessThanOrEqualTo(MOST);
                softly.assertThat(getCurrentView()).isNotInstanceOf(OutsideScopeView.class);
            }
        }
        softly.assertAll();
    }

    private List<String> open(String address, String role) throws Exception {
        SignIn.out();
        UI.getCurrent().navigate("mentions-legales");
        portal.signInAs(role);
        Location location = new Location(address);
        return StatementCount.of(() -> {
            UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
            $(Grid.class).all().forEach(this::showFirstRows);
            return address;
        });
    }

    /** As a browser does next: a table asks for its rows. */
    private void showFirstRows(Grid<?> grid) {
        if (test(grid).size() > 0) {
            test(grid).getRow(0);
        }
    }

    private Set<String> rolesOf(Page page) {
        Class<?> view = routes().stream()
                .filter(route -> route.getTemplate().equals(page.route()))
                .findFirst()
                .orElseThrow()
                .getNavigationTarget();
        return view.isAnnotationPresent(AnonymousAllowed.class)
                ? BusyPortal.EVERYBODY
                : Set.of(view.getAnnotation(RolesAllowed.class).value());
    }
}
