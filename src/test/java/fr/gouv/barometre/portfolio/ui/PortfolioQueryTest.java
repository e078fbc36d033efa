package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.survey.SurveyFixtures.QUESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.portfolio.PortfolioColumns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of a portfolio stands in its address. */
class PortfolioQueryTest {

    private static final PortfolioColumns COLUMNS = new PortfolioColumns(QUESTIONNAIRE.axes());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=mont+de+marsan",
                "choix=40001,40192",
                "etat=pas-commence",
                "taille=p500&epci=244000808",
                "retard=oui",
                "retard=L3",
                "axe=3-moins-40",
                "axe=1-plus-60",
                "action=A01",
                "action=A01&statut=under-way",
                "plan=arrete&evolution=baisse",
                "service=electronic-sending&suivi=moi",
                "tri=-indice",
                "tri=gou&colonnes=cyb,gou",
                "q=%25&etat=remis&tri=plan"
            })
    void anAddressSaysTheSameAgain(String address) {
        assertThat(PortfolioQuery.of(QueryParameters.fromString(address), COLUMNS)
                        .parameters()
                        .getParameters())
                .isEqualTo(QueryParameters.fromString(address).getParameters());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "etat=xyz",
                "tri=xyz",
                "tri=-",
                "tri=",
                "etat=<script>",
                "autre=1",
                "choix=1,x",
                "taille=géante",
                "epci=1 or 1=1",
                "retard=A1x",
                "axe=3-moins-",
                "axe=0-plus-10",
                "statut=done",
                "service=pizza",
                "suivi=toi",
                "colonnes=",
                "colonnes=rien"
            })
    void aTamperedAddressShowsEverything(String address) {
        assertThat(PortfolioQuery.of(QueryParameters.fromString(address), COLUMNS))
                .isEqualTo(PortfolioQuery.ALL);
    }
}
