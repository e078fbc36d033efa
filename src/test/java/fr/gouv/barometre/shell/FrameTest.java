package fr.gouv.barometre.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands around and in place of the pages of the features. */
@PortalTest
@ViewPackages(packages = {"fr.gouv.barometre.shell", "fr.gouv.barometre.territory.ui", "fr.gouv.barometre.campaign.ui"})
class FrameTest extends SpringBrowserlessTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestData data;

    @Autowired
    private AuthenticationContext authentication;

    @Autowired
    private CurrentUser user;

    @BeforeEach
    void startClean() {
        data.clean();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aVisitorReadsThePromiseAndTenFiguresWithTheirBaseAndBias() {
        UI.getCurrent().navigate("");
        assertThat(h1()).isEqualTo("Où en est le numérique dans votre commune\u00a0?");
        assertThat(screen())
                .contains(
                        "ont un élu chargé du numérique", "48\u202f%", "utilisent l’IA dans leurs projets", "5\u202f%")
                .containsPattern("3\\h117 réponses cumulées")
                .contains("Auvergne-Rhône-Alpes", "Maire-info, 13 octobre 2025");
        assertThat(hrefs()).contains("oauth2/authorization/keycloak").doesNotContain("communes", "campagnes");
    }

    @Test
    void aSignedInPersonIsLedToTheFirstPageOfTheirRole() {
        SignIn.as(people.dinum());
        UI.getCurrent().navigate("");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("campagnes");
        assertThat(screen()).contains("Se déconnecter", "Dinum");
    }

    @Test
    void theNavigationMarksThePageOneIsOn() {
        SignIn.as(people.referent("40192", "40088"));
        UI.getCurrent().navigate("communes");
        assertThat($(Anchor.class).withClassName("fr-nav__link").all())
                .extracting(Anchor::getText, link -> link.getElement().getAttribute("aria-current"))
                .containsExactly(tuple("Mes communes", "page"));
    }

    @Test
    void aPersonWithoutAGrantIsToldWhomToAskAndNothingElse() {
        SignIn.as(people.stranger("Sans accès"));
        UI.getCurrent().navigate("");
        assertThat(h1()).isEqualTo("Votre compte n’a pas encore d’accès");
        assertThat(screen()).contains("OPSN", "Dinum", "Se déconnecter");
        assertThat($(Anchor.class).withClassName("fr-nav__link").all()).isEmpty();
        assertThat($(Nav.class).withClassName("fr-nav").exists()).isFalse();
    }

    @Test
    void aPersonWithoutAGrantIsRefusedThePagesOfTheOthers() {
        SignIn.as(people.stranger("Sans accès"));
        UI.getCurrent().navigate("communes");
        assertThat(h1()).isEqualTo("Accès non ouvert");
    }

    @Test
    void aPageOfAnotherRoleIsRefusedInWords() {
        SignIn.as(people.referent("40192"));
        UI.getCurrent().navigate("campagnes");
        assertThat(h1()).isEqualTo("Accès non ouvert");
        assertThat(screen()).contains("demandez-la à votre OPSN ou à la Dinum");
    }

    @Test
    void whatDoesNotExistAndWhatMayNotBeSeenLookTheSame() {
        UnknownAddressView unknown = new UnknownAddressView();
        OutsideScopeView outside = new OutsideScopeView();
        int unknownStatus = unknown.setErrorParameter(
                null, new ErrorParameter<>(NotFoundException.class, new NotFoundException("/nulle-part")));
        int outsideStatus = outside.setErrorParameter(
                null,
                new ErrorParameter<>(
                        fr.gouv.barometre.common.NotFoundException.class,
                        new fr.gouv.barometre.common.NotFoundException("Commune 59350")));
        assertThat(unknownStatus).isEqualTo(404).isEqualTo(outsideStatus);
        assertThat(unknown.getElement().getOuterHTML())
                .isEqualTo(outside.getElement().getOuterHTML());
        assertThat(unknown.getPageTitle()).isEqualTo(outside.getPageTitle());
    }

    @Test
    void aPageInPlaceOfAnotherIsNotForSearchEngines() {
        SignIn.as(people.dinum());
        UI.getCurrent().navigate("nulle-part");
        assertThat(h1()).isEqualTo("Page introuvable");
        assertThat(scriptsSent()).anyMatch(script -> script.contains("robots") && script.contains("noindex"));
        UI.getCurrent().navigate("methode");
        assertThat(scriptsSent()).anyMatch(script -> script.contains("meta[name=robots]") && script.contains("remove"));
    }

    private static List<String> scriptsSent() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }

    @Test
    void anUnexpectedErrorShowsAReferenceAndNothingTechnical() {
        UnexpectedErrorView view = new UnexpectedErrorView();
        int status = view.setErrorParameter(
                null, new ErrorParameter<>(Exception.class, new IllegalStateException("relation answer missing")));
        assertThat(status).isEqualTo(500);
        assertThat(view.getElement().getTextRecursively())
                .containsPattern("[0-9A-F]{4}-[0-9A-F]{4}")
                .doesNotContain("relation answer", "Exception");
    }

    @Test
    void aRefusedActionSaysTheRuleAndStaysUntilItIsRead() {
        UI.getCurrent().navigate("methode");
        new ActionErrors().error(new ErrorEvent(new RefusedException("shell.clash.text")));
        Notification message = $(Notification.class).single();
        assertThat(message.getElement().getTextRecursively()).contains("Quelqu’un d’autre a modifié la même chose");
        assertThat(message.getDuration()).isZero();
        test($(NativeButton.class).withText("Menu").single()).click();
        assertThat(h1()).isEqualTo("Méthode et sources");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void simulatedDataAreAnnouncedOnEveryPageOfTheDemonstrationOnly(boolean demo) {
        String page = new MainLayout(authentication, user, demo).getElement().getTextRecursively();
        assertThat(page.contains("Données simulées.")).isEqualTo(demo);
        assertThat(page.contains("Démonstration")).isEqualTo(demo);
    }

    @ParameterizedTest
    @CsvSource({
        "accessibilite, Accessibilité, non conforme",
        "mentions-legales, Mentions légales, à compléter par l’exploitant",
        "donnees-personnelles, Données personnelles, CNIL",
        "methode, Méthode et sources, ce n’est pas le questionnaire officiel",
    })
    void thePagesThatTheFooterNamesAreOpenToEveryone(String path, String title, String says) {
        UI.getCurrent().navigate(path);
        assertThat(h1()).isEqualTo(title);
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo(title + " - Baromètre Numérique et collectivités");
        assertThat(screen()).contains(says, "Accessibilité\u00a0: non conforme");
        assertThat(hrefs()).contains(path);
    }

    private String h1() {
        return $(H1.class).single().getText();
    }

    private String screen() {
        return $(MainLayout.class).single().getElement().getTextRecursively();
    }

    private List<String> hrefs() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
