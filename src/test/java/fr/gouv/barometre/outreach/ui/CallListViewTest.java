package fr.gouv.barometre.outreach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager goes through its list on a Monday. */
@PortalTest
class CallListViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    private OpsnId landes;

    @BeforeEach
    void twoMembersThatAnsweredNothing() {
        data.clean();
        data.owner().sql("delete from reminder_stop").update();
        mailbox.deliver();
        landes = people.operator("Landes Mutualisation", "40088", "40001");
        scene.campaign(2026, "OPEN", "40088", "40001");
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private void open(SignIn.Person person) {
        SignIn.as(person);
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/a-appeler");
    }

    private List<String> communes() {
        return $(H3.class).all().stream()
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
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
    void aCallIsNotedAndTheCommuneSetAside() {
        open(people.manager(landes));
        assertThat(communes()).containsExactly("Aire-sur-l'Adour", "Dax");
        assertThat(page())
                .contains("Questionnaire pas commencé, encore 24 jours (+\u00a020)")
                .contains("proposer un rendez-vous pour remplir le questionnaire avant le 18\u00a0décembre\u00a02026");
        click("Noter un appel");
        test($(TextArea.class).single()).setValue("Le secrétaire remplit jeudi.");
        $(DatePicker.class).all().getLast().setValue(TestClock.START);
        click("Noter l’appel");
        assertThat($(DatePicker.class).all().getLast().getErrorMessage())
                .isEqualTo("Choisissez un jour à venir, dans un an au plus.");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Le secrétaire remplit jeudi.");
        $(DatePicker.class).all().getLast().setValue(TestClock.START.plusDays(7));
        click("Noter l’appel");
        assertThat(communes()).containsExactly("Dax");
        UI.getCurrent()
                .navigate("operateurs/" + landes.value() + "/a-appeler", QueryParameters.fromString("montrer=rappels"));
        assertThat(communes()).containsExactly("Aire-sur-l'Adour");
        assertThat(page()).contains("Le secrétaire remplit jeudi.", "À rappeler le 1er\u00a0décembre\u00a02026");
        click("Remettre dans la liste");
        assertThat(communes()).isEmpty();
        assertThat(page()).contains("Aucune commune dans cette liste");
    }

    @Test
    void aCommuneIsRemindedByEmailFromItsLineOnceAWeek() {
        people.referentAt("mairie@aire.example.fr", "40001");
        open(people.manager(landes));
        click("Relancer par courriel");
        assertThat(mailbox.deliver()).as("nothing before the confirmation").isEmpty();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(mailbox.deliver()).extracting(TestMailbox.Letter::to).containsExactly("mairie@aire.example.fr");
        click("Relancer par courriel");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(sentence -> sentence.contains("A déjà son courriel de la semaine"));
        assertThat(mailbox.deliver()).isEmpty();
    }

    @Test
    void aReaderSeesTheListAndNotesNothing() {
        open(people.operatorReader(landes));
        assertThat(communes()).containsExactly("Aire-sur-l'Adour", "Dax");
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Noter un appel", "Me le rappeler", "Relancer par courriel");
    }

    @Test
    void thePortfoliosFilterNarrowsTheList() {
        SignIn.as(people.manager(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/a-appeler", QueryParameters.fromString("q=dax"));
        assertThat(communes()).containsExactly("Dax");
        assertThat(page()).contains("Parmi les communes choisies dans le portefeuille (recherche");
    }
}
