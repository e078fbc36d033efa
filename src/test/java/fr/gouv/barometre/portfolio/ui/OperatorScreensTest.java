package fr.gouv.barometre.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager opens its portfolio; nobody else's opens. */
@PortalTest
class OperatorScreensTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    private OpsnId landes;
    private OpsnId nord;

    @BeforeEach
    void twoOperators() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088", "40001");
        nord = people.operator("Nord Numérique", "59350");
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private String title() {
        return $(H1.class).single().getText();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private PortfolioGrid grid() {
        return $(PortfolioGrid.class).single();
    }

    @Test
    void theListTakesAManagerOfOneToItsPortfolio() {
        SignIn.as(people.manager(landes));
        UI.getCurrent().navigate("operateurs");
        assertThat(title()).isEqualTo("Portefeuille de Landes Mutualisation");
        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(test(grid()).getRow(0).name()).isEqualTo("Aire-sur-l'Adour");
        assertThat(page()).contains("3 communes membres", "Aucune campagne ouverte", "Gérer les membres");
    }

    @Test
    void anotherOperatorsAddressShowsNothingOfIt() {
        SignIn.as(people.manager(landes));
        for (String address : new String[] {"operateurs/" + nord.value(), "operateurs/" + nord.value() + "/membres"}) {
            UI.getCurrent().navigate(address);
            assertThat(page()).doesNotContain("Nord Numérique", "Lille");
        }
    }

    @Test
    void aCommuneSeesNoCampaignListAndNoOperator() {
        SignIn.as(people.referent("40192"));
        for (String address :
                new String[] {"campagnes", "campagnes/nouvelle", "operateurs", "operateurs/" + landes.value()}) {
            UI.getCurrent().navigate(address);
            assertThat($(H1.class).all())
                    .extracting(H1::getText)
                    .doesNotContain(
                            "Campagnes", "Préparer une campagne", "Opérateurs", "Portefeuille de Landes Mutualisation");
        }
    }

    @Test
    void chosenCommunesAreTakenAlongToWhatIsDoneWithThem() {
        SignIn.as(people.manager(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value());
        assertThat(gestures()).isEmpty();
        grid().getSelectionModel().selectFromClient(test(grid()).getRow(1));
        assertThat(gestures())
                .contains(
                        "operateurs/%d/reponses-declarees/nouvelle?choix=40088".formatted(landes.value()),
                        "operateurs/%d/a-appeler?choix=40088".formatted(landes.value()))
                .allSatisfy(address -> assertThat(address).endsWith("?choix=40088"));
    }

    @Test
    void readersAreOfferedWhatOnlyReadsAndDinumNothing() {
        SignIn.as(people.operatorReader(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value());
        test($(Button.class).withTextContaining("Choisir les 3 communes").single())
                .click();
        assertThat(gestures()).containsExactly("operateurs/%d/a-appeler".formatted(landes.value()));
        SignIn.as(people.dinum());
        UI.getCurrent().navigate("mentions-legales");
        UI.getCurrent().navigate("operateurs/" + landes.value());
        assertThat(grid().getSelectionModel()).isNotInstanceOf(GridMultiSelectionModel.class);
        assertThat($(BulkBar.class).exists()).isFalse();
    }

    private List<String> gestures() {
        return $(Anchor.class, $(BulkBar.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void typingNarrowsTheMembers() {
        SignIn.as(people.manager(landes));
        UI.getCurrent().navigate("operateurs/" + landes.value());
        test($(TextField.class).single()).setValue("dax");
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(page()).contains("1 commune affichée sur 3 membres");
    }

    @Test
    void aFilterAndAnOrderInTheAddressAreShown() {
        SignIn.as(people.manager(landes));
        UI.getCurrent()
                .navigate(
                        "operateurs/" + landes.value(), com.vaadin.flow.router.QueryParameters.fromString("tri=-nom"));
        assertThat(test(grid()).getRow(0).name()).isEqualTo("Mont-de-Marsan");
    }

    @Test
    void dinumSeesAllOperatorsAndMayChangeMembers() {
        SignIn.as(people.dinum());
        UI.getCurrent().navigate("operateurs");
        assertThat(page()).contains("Landes Mutualisation", "Nord Numérique");
        UI.getCurrent().navigate("operateurs/" + landes.value());
        assertThat(page()).contains("Gérer les membres");
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/membres");
        assertThat(title()).isEqualTo("Membres de Landes Mutualisation");
    }

    @Test
    void thePortfolioPageStaysUnderFifteenStatements() throws Exception {
        SignIn.as(people.manager(landes));
        assertThat(StatementCount.of(() -> {
                    UI.getCurrent().navigate("operateurs/" + landes.value());
                    return test(grid()).size();
                }))
                .hasSizeLessThanOrEqualTo(15);
    }
}
