package fr.gouv.barometre.collaboration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the team as a référent and her colleagues find it. */
@PortalTest
@ViewPackages(classes = TeamView.class)
class TeamViewTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "40192";

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestMailbox mailbox;

    @BeforeEach
    void aReferent() {
        data.clean();
        mailbox.deliver();
        SignIn.as(people.referent(COMMUNE));
        open();
    }

    @AfterEach
    void leave() {
        SignIn.out();
        mailbox.works();
    }

    private void open() {
        UI.getCurrent().navigate("communes/40192/equipe");
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    private void invite(String name, String email) {
        $(TextField.class).withCaption("Prénom et nom").first().setValue(name);
        $(EmailField.class).first().setValue(email);
        button("Envoyer l’invitation").click();
    }

    @Test
    void anInvitationIsOnThePageAndInTheMailbox() {
        invite("Camille Roche", "camille@mont.example.fr");
        assertThat(page()).contains("Camille Roche", "camille@mont.example.fr", "le courriel part dans la minute");
        assertThat(mailbox.deliver()).hasSize(1);
        open();
        assertThat(page()).contains("Invitation envoyée le");
    }

    @Test
    void whatWasTypedStaysAfterARefusal() {
        invite("Camille Roche", "camille@mont");
        EmailField email = $(EmailField.class).first();
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).contains("prenom.nom@mairie.fr");
        assertThat(email.getValue()).isEqualTo("camille@mont");
        assertThat($(TextField.class).withCaption("Prénom et nom").first().getValue())
                .isEqualTo("Camille Roche");
    }

    @Test
    void anEmailThatDidNotLeaveIsSaid() {
        mailbox.isDown();
        invite("Camille Roche", "camille@mont.example.fr");
        mailbox.deliver();
        open();
        assertThat(page())
                .contains("le courriel n’a pas encore pu être envoyé", "Le serveur de courriel ne répond pas.");
    }

    @Test
    void anEmailThatCameBackIsSaid() throws Exception {
        invite("Camille Roche", "camille@mont.example.fr");
        mailbox.comesBack(mailbox.deliver().getFirst());
        open();
        assertThat(page()).contains("le courriel est revenu sans être remis", "Vérifiez-la, retirez l’invitation");
    }

    @Test
    void theLastReferentIsToldWhyTheyStay() {
        button("Retirer l’accès").click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("C’est le dernier référent de la commune.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void blocksAreDelegatedAndTakenBackOnThePage() {
        people.operator("Landes Mutualisation", COMMUNE);
        open();
        assertThat(page()).contains("Aucun bloc n’est délégué");
        button("Déléguer ces blocs").click();
        assertThat(page()).contains("Cochez au moins un bloc");
        CheckboxGroup<Axis> blocks = $(CheckboxGroup.class).single();
        blocks.getListDataView()
                .getItems()
                .filter(axis -> axis.code().equals("GOU"))
                .forEach(blocks::select);
        button("Déléguer ces blocs").click();
        assertThat(page()).contains("Sans date de fin").doesNotContain("Aucun bloc n’est délégué");
        button("Reprendre").click();
        assertThat(page()).contains("Aucun bloc n’est délégué");
    }

    @Test
    void withoutAnOperatorThereIsNobodyToDelegateTo() {
        assertThat(page()).contains("La commune n’est membre d’aucun OPSN");
        assertThat($(CheckboxGroup.class).exists()).isFalse();
    }

    @Test
    void aReaderSeesThePeopleAndNoButton() {
        SignIn.as(people.reader(COMMUNE));
        open();
        assertThat(page()).contains("Secrétaire de mairie", "Un référent de la commune peut inviter");
        assertThat($(Button.class).all()).isEmpty();
    }
}
