package fr.gouv.barometre.collaboration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments under the questions, as a commune's people write and read them. */
@PortalTest
@ViewPackages(packages = "fr.gouv.barometre.response.ui")
class NotesThreadTest extends SpringBrowserlessTest {

    private static final String NOTE = "À revoir avec le maire.";

    @Autowired
    PlanScene scene;

    @Autowired
    TestPeople people;

    private SignIn.Person secretary;

    @BeforeEach
    void anOpenCampaign() {
        secretary = scene.start().secretary();
    }

    @AfterEach
    void leave() {
        scene.end();
    }

    private NotesThread open(SignIn.Person person) {
        SignIn.as(person);
        UI.getCurrent().navigate("communes/40192/questionnaire/gouvernance");
        NotesThread thread = $(NotesThread.class).first();
        thread.setOpen(true);
        ComponentUtil.fireEvent(thread, new NativeDetails.ToggleEvent(thread, true));
        return thread;
    }

    private TextArea write(String text) {
        TextArea field =
                $(TextArea.class).withCaptionContaining("Votre commentaire").first();
        field.setValue(text);
        $(Button.class).withText("Ajouter le commentaire").first().click();
        return field;
    }

    private static String words(NotesThread thread) {
        return thread.getSummaryText() + thread.getElement().getTextRecursively();
    }

    @Test
    void aNoteIsReadByAColleagueWithItsAuthorAndDeletedByTheReferent() {
        NotesThread thread = open(people.reader(PlanScene.COMMUNE.value()));
        assertThat(write(NOTE).getValue()).isEmpty();
        assertThat(words(thread)).contains("Commentaires (1)", NOTE, "Élue");
        thread = open(secretary);
        assertThat(words(thread)).contains(NOTE, "Élue");
        $(Button.class).withText("Supprimer").single().click();
        assertThat(words(thread)).contains("Commentaires (0)").doesNotContain(NOTE);
    }

    @Test
    void anEmptyNoteIsRefusedAtItsField() {
        open(secretary);
        TextArea field = write("  ");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Écrivez votre commentaire");
        assertThat(field.getValue()).isEqualTo("  ");
    }

    @Test
    void anOperatorReadsNotesAndHasNoFieldToWriteOne() {
        open(secretary);
        write(NOTE);
        NotesThread thread = open(people.manager(people.operator("Alpi", PlanScene.COMMUNE.value())));
        assertThat(words(thread)).contains(NOTE);
        assertThat($(Button.class).withText("Ajouter le commentaire").exists()).isFalse();
    }
}
