package fr.gouv.barometre.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouv.barometre.bulk.internal.BulkWork;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager invites who will keep the accesses of its members. */
@PortalTest
class ReferentsViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    BulkWork work;

    private OpsnId landes;

    @BeforeEach
    void twoMembers() {
        data.clean();
        mailbox.deliver();
        landes = people.operator("Landes Mutualisation", "40088", "40001");
        data.owner().sql("""
                        insert into contact (opsn_id, insee, role, name, email, source, known_on, changed_at, changed_by_name)
                        values (?, '40001', 'SECRETARY', 'Mme Martin', 'mairie@aire.example.fr', 'Mairie', current_date, now(), 'OPSN')
                        """).param(landes.value()).update();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private void open(SignIn.Person person) {
        SignIn.as(person);
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/referents");
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void oneIsInvitedByNameAndTakenBack() {
        open(people.manager(landes));
        assertThat(page())
                .contains("Aire-sur-l'Adour", "Mme Martin", "mairie@aire.example.fr", "Aucune adresse connue");
        click("Inviter");
        assertThat($(TextField.class).single().getValue()).isEqualTo("Mme Martin");
        test($(EmailField.class).single()).setValue("rien");
        click("Envoyer l’invitation");
        assertThat($(EmailField.class).single().isInvalid()).isTrue();
        test($(EmailField.class).single()).setValue("secretaire@aire.example.fr");
        click("Envoyer l’invitation");
        assertThat(page()).contains("Invitation du");
        assertThat(mailbox.deliver()).hasSize(1);
        click("Renvoyer");
        click("Retirer");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(page()).doesNotContain("Invitation du");
    }

    @Test
    void allAreInvitedAfterAConfirmation() {
        open(people.manager(landes));
        click("Inviter 1 référent");
        assertThat(page()).doesNotContain("en cours d’envoi");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("1 invitation est en cours d’envoi.");
        work.workOff();
        click("Actualiser");
        assertThat(page()).contains("Invitation du").doesNotContain("en cours d’envoi");
    }

    @Test
    void anAddressThatNoLongerReceivesIsNotProposed() {
        data.returned("mairie@aire.example.fr");
        open(people.manager(landes));
        assertThat(page())
                .contains(
                        "Aucune adresse à laquelle écrire",
                        "mairie@aire.example.fr",
                        "L’adresse ne reçoit plus nos messages depuis le 20");
        click("Inviter");
        assertThat($(EmailField.class).single().getValue()).isEmpty();
    }

    @Test
    void aContactIsInvitedFromItsRowWhileTheCommuneHasNobody() {
        SignIn.as(people.manager(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/contacts");
        click("Inviter comme référent");
        assertThat(mailbox.deliver()).as("nothing before the confirmation").isEmpty();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(mailbox.deliver()).extracting(TestMailbox.Letter::to).containsExactly("mairie@aire.example.fr");
        assertThat(labels())
                .as("somebody is invited now")
                .doesNotContain("Inviter comme référent")
                .contains("Modifier");
    }

    @Test
    void noContactIsInvitedWhereAReferentIsOrWhereTheAddressNoLongerReceives() {
        data.returned("mairie@aire.example.fr");
        SignIn.as(people.manager(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/contacts");
        assertThat(labels()).doesNotContain("Inviter comme référent").contains("Modifier");
        SignIn.as(people.operatorReader(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/referents");
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/contacts");
        assertThat(labels()).isEmpty();
    }

    private List<String> labels() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    @Test
    void aReaderSeesAndInvitesNobody() {
        open(people.operatorReader(landes));
        assertThat(page()).contains("Mme Martin");
        assertThat($(Button.class).all()).isEmpty();
    }
}
