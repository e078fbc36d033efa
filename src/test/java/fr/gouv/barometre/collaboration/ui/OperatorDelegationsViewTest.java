package fr.gouv.barometre.collaboration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import fr.gouv.barometre.collaboration.DelegationService;
import fr.gouv.barometre.collaboration.NewDelegation;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager finds the blocks to fill in for members, without opening each of them. */
@PortalTest
@ViewPackages(classes = OperatorDelegationsView.class)
class OperatorDelegationsViewTest extends SpringBrowserlessTest {

    private static final InseeCode MONT = new InseeCode("40192");

    @Autowired
    DelegationService delegations;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    private OpsnId opsn;

    @BeforeEach
    void anOperator() {
        data.clean();
        opsn = people.operator("Alpi", MONT.value());
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private String page() {
        UI.getCurrent().navigate("operateurs/%d/delegations".formatted(opsn.value()));
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void whereNothingIsDelegatedTheManagerLearnsHowACommuneDoesIt() {
        SignIn.as(people.manager(opsn));
        assertThat(page())
                .contains("Aucune commune ne confie de bloc aujourd’hui", "Proposez-le-lui au prochain appel.");
    }

    @Test
    void eachBlockIsOneClickFromItsQuestionsAndSaysByWhomAndUntilWhen() {
        SignIn.as(people.referent(MONT.value()));
        delegations.give(new NewDelegation(MONT, opsn, Set.of("GOU"), LocalDate.of(2026, 12, 31)));
        SignIn.as(people.manager(opsn));
        assertThat(page())
                .contains("1 commune vous confie des blocs.", "Mont-de-Marsan (40192)")
                .contains("jusqu’au 31\u00a0décembre\u00a02026");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("communes/40192/questionnaire/gouvernance");
    }
}
