package fr.gouv.barometre.collaboration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouv.barometre.collaboration.TeamMember;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The handover on screen: prepared on the page of the team, confirmed on its own page. */
@PortalTest
@ViewPackages(classes = HandoverView.class)
class HandoverViewTest extends SpringBrowserlessTest {

    @Autowired
    PlanScene scene;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    private SignIn.Person outgoing;
    private SignIn.Person incoming;

    @BeforeEach
    void aReferentAndAContributor() {
        outgoing = scene.start().secretary();
        incoming = people.contributor(PlanScene.COMMUNE.value());
        people.reader(PlanScene.COMMUNE.value());
        data.owner()
                .sql("update person set email = display_name || '@mont.example.fr'")
                .update();
    }

    @AfterEach
    void leave() {
        scene.end();
    }

    private void open(SignIn.Person person, String page) {
        SignIn.as(person);
        UI.getCurrent().navigate("communes/40192/" + page);
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private void click(String button) {
        $(Button.class).withText(button).first().click();
    }

    @SuppressWarnings("unchecked")
    private void prepare() {
        open(outgoing, "equipe");
        Select<TeamMember> successor =
                $(Select.class).withCaption("Qui prend le relais").single();
        successor
                .getListDataView()
                .getItems()
                .filter(member -> member.person().equals(incoming.personId()))
                .findFirst()
                .ifPresent(successor::setValue);
        $(DatePicker.class).withCaption("Dernier jour de qui s’en va").single().setValue(TestClock.START.plusDays(20));
        $(TextArea.class).single().setValue("L’armoire bleue.");
        click("Passer le relais");
    }

    @Test
    void preparedThenConfirmed() {
        prepare();
        assertThat(page()).contains("Secrétaire de mairie passe le relais à Contributrice", "doit encore confirmer");
        open(incoming, "passation");
        assertThat($(H1.class).single().getText()).isEqualTo("Passer le relais");
        assertThat(page())
                .contains("L’armoire bleue.", "14 décembre 2026", "Élue", "À décider", "Questions encore ouvertes");
        click("Confirmer\u00a0: je prends le relais");
        assertThat($(Notification.class).last().getElement().getTextRecursively())
                .contains("Dites d’abord, pour chaque accès");
        click("Retirer");
        assertThat(page()).contains("À retirer");
        click("Confirmer\u00a0: je prends le relais");
        assertThat(page())
                .contains("a confirmé le 24 novembre 2026", "se termine après le 14 décembre 2026", "Accès retirés");
        open(incoming, "equipe");
        assertThat($(Button.class).withText("Envoyer l’invitation").exists()).isTrue();
    }

    @Test
    void whatWasTypedStaysAfterARefusal() {
        open(outgoing, "equipe");
        $(TextArea.class).single().setValue("L’armoire bleue.");
        click("Passer le relais");
        DatePicker lastDay =
                $(DatePicker.class).withCaption("Dernier jour de qui s’en va").single();
        assertThat(lastDay.isInvalid()).isTrue();
        assertThat(lastDay.getErrorMessage()).contains("Choisissez le dernier jour");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("L’armoire bleue.");
    }

    @Test
    void nobodyConfirmedInTimeIsSaid() {
        prepare();
        clock.set(TestClock.START.plusDays(21));
        open(outgoing, "equipe");
        assertThat(page()).contains("garde son droit de référent jusqu’à la confirmation");
        click("Annuler le passage de relais");
        assertThat(page()).contains("Préparer le passage de relais").doesNotContain("garde son droit");
    }

    @Test
    void othersFindNothingToRead() {
        prepare();
        open(people.reader(PlanScene.COMMUNE.value()), "passation");
        assertThat(page()).contains("Aucun passage de relais à montrer").doesNotContain("armoire");
        open(people.manager(people.operator("Alpi", PlanScene.COMMUNE.value())), "equipe");
        assertThat(page()).doesNotContain("relais", "armoire");
    }
}
