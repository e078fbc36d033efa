package fr.gouv.barometre.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.territory.CommuneRow;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each person finds the communes of their scope on one page. */
@PortalTest
@ViewPackages(classes = CommuneListView.class)
class CommuneListViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @BeforeEach
    void clean() {
        data.clean();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void dinumSeesAllCommunesAndHowManyTheyAre() {
        SignIn.as(people.dinum());
        navigate("communes", CommuneListView.class);
        assertThat(title()).isEqualTo("Communes de France");
        assertThat(countText()).isEqualTo("34\u202f969 communes");
        assertThat(test(grid()).size()).isEqualTo(34_969);
    }

    @Test
    void typingNarrowsTheListAndEachNameLeadsToItsCommune() {
        SignIn.as(people.dinum());
        navigate("communes", CommuneListView.class);
        test(search()).setValue("mont de marsan");
        assertThat(countText()).isEqualTo("1 commune");
        assertThat(test(grid()).getRow(0).name()).isEqualTo("Mont-de-Marsan");
        Anchor link = (Anchor)
                test(grid()).getCellComponent(0, 0).getChildren().findFirst().orElseThrow();
        assertThat(link.getHref()).isEqualTo("communes/40192");
    }

    @Test
    void aSearchInTheAddressIsShown() {
        SignIn.as(people.dinum());
        UI.getCurrent().navigate("communes", QueryParameters.of("q", "dax"));
        assertThat(search().getValue()).isEqualTo("dax");
        assertThat(test(grid()).getRow(0).name()).isEqualTo("Dax");
    }

    @Test
    void aSecretaryOfSeveralCommunesSeesThem() {
        SignIn.as(people.referent("40192", "40088"));
        navigate("communes", CommuneListView.class);
        assertThat(title()).isEqualTo("Vos communes");
        assertThat(test(grid()).size()).isEqualTo(2);
    }

    @Test
    void aManagerSeesTheMembers() {
        SignIn.as(people.manager(people.operator("Opérateur", "40192")));
        navigate("communes", CommuneListView.class);
        assertThat(title()).isEqualTo("Vos communes membres");
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void whatIsNotFoundSaysWhatToTry() {
        SignIn.as(people.referent("40192"));
        navigate("communes", CommuneListView.class);
        test(search()).setValue("Lille");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("code postal");
        assertThat(grid().isVisible()).isFalse();
    }

    private String title() {
        return $(H1.class).single().getText();
    }

    private String countText() {
        return $(Paragraph.class).withAttribute("role", "status").single().getText();
    }

    private TextField search() {
        return $(TextField.class).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<CommuneRow> grid() {
        return getCurrentView().getElement().getComponent().stream()
                .flatMap(view -> view.getChildren())
                .flatMap(part -> part.getChildren())
                .filter(Grid.class::isInstance)
                .map(grid -> (Grid<CommuneRow>) grid)
                .findFirst()
                .orElseThrow();
    }
}
