package fr.gouv.barometre.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouv.barometre.campaign.CampaignDraft;
import fr.gouv.barometre.campaign.CampaignRow;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.campaign.CampaignStatus;
import fr.gouv.barometre.campaign.Choice;
import fr.gouv.barometre.campaign.ExpectedCommunes;
import fr.gouv.barometre.campaign.ExpectedCommunes.Kind;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dinum prepares, opens, prolongs and closes a campaign on screen, and reads who answered. */
@PortalTest
class CampaignScreensTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = TestClock.START;

    @Autowired
    CampaignService campaigns;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @BeforeEach
    void dinumAtWork() {
        data.clean();
        SignIn.as(people.dinum());
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private CampaignId landesDraft() {
        return campaigns.create(new CampaignDraft(
                "Campagne des Landes",
                TODAY,
                TODAY.plusDays(30),
                1,
                new ExpectedCommunes(Kind.DEPARTEMENTS, Set.of("40"))));
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private DatePicker day(String label) {
        return $(DatePicker.class)
                .withPropertyValue(DatePicker::getLabel, label)
                .single();
    }

    private Button button(String label) {
        return $(Button.class).withText(label).single();
    }

    @Test
    void aDraftIsSavedWithTheCommunesOfChosenDepartements() {
        navigate(CampaignFormView.class);
        assertThat($(ExpectedField.class).single().getHelperText()).startsWith("34\u202f969 communes attendues");
        test($(TextField.class).single()).setValue("Campagne 2027");
        day("Ouverture prévue").setValue(TODAY.plusDays(10));
        day("Dernier jour pour répondre").setValue(TODAY.plusDays(40));
        kind().setValue(Kind.DEPARTEMENTS);
        names().setValue(Set.of(new Choice("40", "40 Landes")));
        assertThat($(ExpectedField.class).single().getHelperText()).startsWith("327 communes attendues");
        test(button("Enregistrer le brouillon")).click();

        assertThat(campaigns.all())
                .singleElement()
                .extracting(CampaignRow::title, CampaignRow::status)
                .containsExactly("Campagne 2027", CampaignStatus.DRAFT);
        assertThat($(H1.class).single().getText()).isEqualTo("Campagne 2027");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Kind> kind() {
        return $(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Choice> names() {
        return $(MultiSelectComboBox.class).single();
    }

    @Test
    void wrongDatesAreSaidOnTheirFieldsAndNothingTypedIsLost() {
        navigate(CampaignFormView.class);
        test($(TextField.class).single()).setValue("Campagne 2027");
        day("Ouverture prévue").setValue(TODAY.minusDays(1));
        day("Dernier jour pour répondre").setValue(TODAY.minusDays(2));
        test(button("Enregistrer le brouillon")).click();

        assertThat(day("Ouverture prévue").isInvalid()).isTrue();
        assertThat(day("Ouverture prévue").getErrorMessage()).contains("dans le passé");
        assertThat(day("Dernier jour pour répondre").getErrorMessage()).contains("après l’ouverture");
        assertThat($(TextField.class).single().getValue()).isEqualTo("Campagne 2027");
        assertThat(day("Ouverture prévue").getValue()).isEqualTo(TODAY.minusDays(1));
        assertThat(campaigns.all()).isEmpty();
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        navigate(CampaignFormView.class);
        kind().setValue(Kind.REGIONS);
        test(button("Enregistrer le brouillon")).click();
        assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("Donnez un titre à la campagne.");
        assertThat(day("Ouverture prévue").getErrorMessage()).isEqualTo("Indiquez une date.");
        assertThat($(ExpectedField.class).single().getErrorMessage()).contains("au moins un nom");
    }

    @Test
    void aDraftChangedBySomebodyElseIsNotOverwritten() {
        CampaignId id = landesDraft();
        UI.getCurrent().navigate("campagnes/" + id.value() + "/modifier");
        assertThat(names().getValue()).extracting(Choice::code).containsExactly("40");
        campaigns.revise(
                id,
                campaigns.get(id).version(),
                new CampaignDraft("Titre de l’autre", TODAY, TODAY.plusDays(30), 1, ExpectedCommunes.all()));
        test($(TextField.class).single()).setValue("Mon titre");
        test(button("Enregistrer le brouillon")).click();
        assertThat(page()).contains("Rien n’a été enregistré", "a changé entre-temps");
        assertThat($(TextField.class).single().getValue()).isEqualTo("Mon titre");
        assertThat(campaigns.get(id).title()).isEqualTo("Titre de l’autre");
    }

    @Test
    void openingIsConfirmedThenTheParticipationIsShown() {
        CampaignId id = landesDraft();
        UI.getCurrent().navigate("campagnes/" + id.value());
        assertThat(page()).contains("Brouillon", "327");
        test(button("Ouvrir la campagne")).click();
        ConfirmDialog dialog = $(ConfirmDialog.class).single();
        assertThat(campaigns.open()).isEmpty();
        test(dialog).confirm();

        assertThat(campaigns.open()).isPresent();
        assertThat(page()).contains("Ouverte", "liste figée le 24", "Région et taille de commune", "0 / 327");
    }

    @Test
    void aDayThatDoesNotProlongIsSaidOnTheFieldOfTheDialog() {
        CampaignId id = landesDraft();
        campaigns.openNow(id);
        UI.getCurrent().navigate("campagnes/" + id.value());
        test(button("Prolonger")).click();
        day("Nouveau dernier jour").setValue(TODAY.plusDays(3));
        test($(Button.class).withText("Prolonger").last()).click();
        assertThat(day("Nouveau dernier jour").getErrorMessage()).contains("doit venir après l’actuel");

        day("Nouveau dernier jour").setValue(TODAY.plusDays(60));
        test($(Button.class).withText("Prolonger").last()).click();
        assertThat(campaigns.get(id).closesOn()).isEqualTo(TODAY.plusDays(60));
        assertThat(page()).contains("23\u00a0janvier\u00a02027");
    }

    @Test
    void underTwentyExpectedTheMatrixShowsTheNumberAlone() {
        CampaignId id = landesDraft();
        campaigns.openNow(id);
        data.owner().sql("""
                        insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at)
                        select ?, insee, 'SUBMITTED', now(), now(), now() from commune where insee in ('40192', '40001')
                        """).param(id.value()).update();
        UI.getCurrent().navigate("campagnes/" + id.value());
        String matrix = $(ParticipationMatrix.class).single().getElement().getTextRecursively();
        assertThat(matrix).contains("1 / 6");
        assertThat(matrix)
                .as("6 communes of the Landes have 10 000 to 49 999 inhabitants")
                .doesNotContain("16,7");
        assertThat(matrix).contains("aucune commune attendue");
    }

    @Test
    void anAddressThatLeadsToNoCampaignIsNotFound() {
        for (String address : new String[] {"campagnes/999999", "campagnes/abc", "campagnes/1;drop"}) {
            UI.getCurrent().navigate(address);
            assertThat($(H1.class).all())
                    .noneSatisfy(h1 -> assertThat(h1.getText()).contains("Campagne"));
        }
    }
}
