package fr.gouv.barometre.reminder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.reminder.PreviewShown;
import fr.gouv.barometre.reminder.internal.ReminderJob;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager turns reminders on, a secretary gets one and stops them. */
@PortalTest
class RemindersViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    ReminderJob job;

    @Autowired
    TestClock clock;

    private OpsnId landes;

    @BeforeEach
    void twoMembersThatAnsweredNothing() {
        data.clean();
        data.owner().sql("delete from reminder_stop").update();
        mailbox.deliver();
        landes = people.operator("Landes Mutualisation", "40088", "40001");
        scene.campaign(2026, "OPEN", "40088", "40001");
        people.referentAt("mairie@dax.example.fr", "40088");
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
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

    private void navigate(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return $(Select.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String sendOne() {
        clock.set(TestClock.START.plusDays(6));
        job.writeWhatIsDue();
        List<TestMailbox.Letter> letters = mailbox.deliver();
        assertThat(letters).hasSize(1);
        String header = Objects.requireNonNull(letters.getFirst().unsubscribe());
        return header.substring(header.indexOf("rappels/"), header.length() - 1);
    }

    @Test
    void fromTheSettingToTheStopLink() {
        SignIn.as(people.manager(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/relances");
        assertThat(page()).contains("Les rappels sont arrêtés", "Dax", "Le questionnaire n’est pas commencé");
        test($(Checkbox.class).all().getFirst()).click();
        select("Jour d’envoi").setValue(DayOfWeek.MONDAY);
        $(CheckboxGroup.class).single().setValue(Set.of());
        click("Enregistrer le réglage");
        assertThat(page()).contains("Cochez au moins un motif");
        $(CheckboxGroup.class).single().setValue(Set.of(fr.gouv.barometre.reminder.ReminderReason.CAMPAIGN));
        $(TextField.class).single().setValue("Nous passons vous voir.");
        click("Enregistrer le réglage");
        assertThat(page())
                .contains("Prochain envoi le lundi\u00a030\u00a0novembre\u00a02026", "Nous passons vous voir.");
        select("Montrer").setValue(PreviewShown.LEFT_OUT);
        assertThat(page()).contains("Aire-sur-l'Adour", "La commune n’a pas de référent");
        SignIn.out();

        String link = sendOne();
        UI.getCurrent().navigate(link);
        assertThat(page()).contains("Vous pouvez les arrêter, sans rien expliquer.");
        UI.getCurrent().navigate("methode");
        UI.getCurrent().navigate(link);
        assertThat(page()).as("opening it changes nothing").contains("Vous pouvez les arrêter");
        click("Ne plus recevoir de rappels");
        assertThat(page()).contains("C’est noté, vous ne recevrez plus de rappels");
        click("Recevoir de nouveau les rappels");
        assertThat(page()).contains("Vous pouvez les arrêter");
        UI.getCurrent().navigate("rappels/arret/autre");
        assertThat(page()).contains("Ce lien ne mène plus nulle part");
    }

    @Test
    void theLogIsReadAndFiltered() {
        SignIn.as(people.manager(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/relances/journal");
        assertThat(page()).contains("Aucun rappel dans cette liste");
        data.owner().sql("""
                        insert into reminder_setting (opsn_id, active, weekday, reasons, sentence, changed_at, changed_by_name)
                        values (?, true, 1, '{CAMPAIGN}', '', timestamptz '2026-11-02 09:00+00', 'OPSN')
                        """).param(landes.value()).update();
        SignIn.out();
        sendOne();
        SignIn.as(people.operatorReader(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/relances/journal");
        assertThat(page())
                .contains("Secrétaire de mairie", "Dax\u00a0: Le questionnaire", "Envoyé", "1 courriel affiché sur 1");
        test($(TextField.class).single()).setValue("aire-sur");
        assertThat(page()).contains("Aucun courriel affiché sur 1");
    }

    @Test
    void whatCameBackIsInTheLogAndInThePreview() throws Exception {
        data.owner().sql("""
                        insert into reminder_setting (opsn_id, active, weekday, reasons, sentence, changed_at, changed_by_name)
                        values (?, true, 1, '{CAMPAIGN}', '', timestamptz '2026-11-02 09:00+00', 'OPSN')
                        """).param(landes.value()).update();
        clock.set(TestClock.START.plusDays(6));
        job.writeWhatIsDue();
        mailbox.comesBack(mailbox.deliver().getFirst());
        SignIn.as(people.operatorReader(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/relances/journal");
        assertThat(page())
                .contains("Revenu", "L’adresse ne reçoit plus nos messages\u00a0: vérifiez-la avec la commune.")
                .doesNotContain("Écrire de nouveau");
        navigate("operateurs/" + landes.value() + "/relances/journal?etat=envoye");
        assertThat(page()).contains("Aucun courriel affiché sur 1");
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/relances");
        select("Montrer").setValue(PreviewShown.LEFT_OUT);
        assertThat(page())
                .contains(
                        "L’adresse ne reçoit plus nos messages depuis le 30\u00a0novembre\u00a02026\u00a0: vérifiez-la");
        SignIn.as(people.manager(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/relances/journal");
        click("Écrire de nouveau");
        assertThat(page()).contains("Revenu").doesNotContain("vérifiez-la avec la commune", "Écrire de nouveau");
    }

    @Test
    void aReaderChangesNothing() {
        SignIn.as(people.operatorReader(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/relances");
        assertThat(page()).contains("Les rappels sont arrêtés");
        assertThat($(CheckboxGroup.class).all()).isEmpty();
    }
}
