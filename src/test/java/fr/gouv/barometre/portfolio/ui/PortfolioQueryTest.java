package fr.gouv.barometre.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of a portfolio stands in its address. */
class PortfolioQueryTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "q=mont+de+marsan", "etat=pas-commence", "tri=-indice", "q=%25&etat=remis&tri=plan"})
    void anAddressSaysTheSameAgain(String address) {
        assertThat(PortfolioQuery.of(QueryParameters.fromString(address))
                        .parameters()
                        .getParameters())
                .isEqualTo(QueryParameters.fromString(address).getParameters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"etat=xyz", "tri=xyz", "tri=-", "tri=", "etat=<script>", "autre=1"})
    void aTamperedAddressShowsEverything(String address) {
        assertThat(PortfolioQuery.of(QueryParameters.fromString(address)))
                .isEqualTo(new PortfolioQuery(PortfolioFilter.ALL, PortfolioOrder.BY_NAME));
    }
}
