package fr.gouv.barometre.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.Member;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager writes a contact down, finds it again by the address of the page; the commune corrects it. */
@PortalTest
class ContactsViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    private OpsnId landes;

    @BeforeEach
    void anOperatorOfTwoMembers() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088");
        SignIn.as(people.manager(landes));
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    @Test
    void aContactIsWrittenDownFoundAgainAndDeletedByTheCommune() {
        open("operateurs/" + landes.value() + "/contacts");
        assertThat(page()).contains("communes sans contact", "sur 2 communes membres");
        test($(Button.class).withText("Ajouter un contact").single()).click();
        @SuppressWarnings("unchecked")
        ComboBox<Member> commune = $(ComboBox.class).single();
        commune.setValue(new Member(new InseeCode("40192"), "Mont-de-Marsan"));
        field("Prénom et nom").setValue("Camille Roche");
        field("Source").setValue("Appel téléphonique");
        test($(Button.class).withText("Enregistrer").single()).click();
        assertThat($(TextField.class).withCaption("Prénom et nom").single().getValue())
                .as("kept after the refusal")
                .isEqualTo("Camille Roche");
        assertThat($(EmailField.class).single().getErrorMessage()).contains("au moins une adresse électronique");
        $(EmailField.class).single().setValue("camille@mont.example.fr");
        test($(Button.class).withText("Enregistrer").single()).click();
        assertThat(page()).contains("Camille Roche", "Secrétaire de mairie", "Appel téléphonique");

        data.returned("camille@mont.example.fr");
        open("operateurs/" + landes.value() + "/contacts?adresse=revenue");
        assertThat(page())
                .contains(
                        "L’adresse ne reçoit plus nos messages depuis le 20 novembre 2026 : vérifiez-la avec la commune.",
                        "adresses qui ne reçoivent plus1sur 1 contact");
        test($(Button.class).withText("Adresse vérifiée").single()).click();
        assertThat(page()).doesNotContain("L’adresse ne reçoit plus");
        data.returned("camille@mont.example.fr");
        open("operateurs/" + landes.value() + "/contacts?q=dax");
        assertThat(page())
                .contains("Aucun contact ne correspond à votre recherche, sur 1")
                .doesNotContain("Camille Roche");
        open("operateurs/" + landes.value() + "/contacts?q=roche&mandat=termine&role=n-importe");
        assertThat($(Checkbox.class).withCaption("Mandat terminé").single().getValue())
                .isTrue();
        assertThat(page()).doesNotContain("Camille Roche");

        SignIn.as(people.referent("40192"));
        open("communes/40192/contacts");
        assertThat(page()).contains("Landes Mutualisation", "Camille Roche", "corrigez-la ou effacez ce contact");
        test($(Button.class).withText("Supprimer").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Aucun opérateur ne tient de coordonnées");
    }
}
