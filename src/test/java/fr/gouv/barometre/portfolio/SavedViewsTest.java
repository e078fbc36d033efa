package fr.gouv.barometre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anne and Bruno follow the members of one operator; Chloé works at another. */
@PortalTest
class SavedViewsTest {

    @Autowired
    SavedViewService views;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    private OpsnId landes;
    private SignIn.Person anne;
    private SignIn.Person bruno;
    private SignIn.Person chloe;

    @BeforeEach
    void twoColleaguesAndAnotherOperator() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088");
        anne = people.manager(landes);
        bruno = people.operatorReader(landes);
        chloe = people.manager(people.operator("Nord Numérique", "59350"));
        SignIn.as(anne);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private void save(String name, String query, boolean shared) {
        views.save(new NewView(landes, name, query, shared));
    }

    private List<String> names() {
        return views.of(landes).stream().map(SavedView::name).toList();
    }

    @Test
    void aViewIsFoundAgainByItsNameWithItsAddress() {
        save("Retards", "retard=oui&tri=-indice", false);
        save("à relancer ", "etat=pas-commence", false);
        assertThat(names()).containsExactly("Retards", "à relancer");
        assertThat(views.of(landes).getFirst().query()).isEqualTo("retard=oui&tri=-indice");
    }

    @Test
    void theSameNameAgainReplacesTheView() {
        save("Retards", "retard=oui", false);
        save("Retards", "retard=L3", true);
        assertThat(views.of(landes)).singleElement().satisfies(view -> {
            assertThat(view.query()).isEqualTo("retard=L3");
            assertThat(view.shared()).isTrue();
        });
    }

    @Test
    void aColleagueHasWhatIsSharedAndCannotDeleteIt() {
        save("Retards", "retard=oui", true);
        save("Pour moi", "suivi=moi", false);
        long shared = views.of(landes).getLast().id();
        SignIn.as(bruno);
        assertThat(views.of(landes)).singleElement().satisfies(view -> {
            assertThat(view.own()).isFalse();
            assertThat(view.by()).isEqualTo(anne.displayName());
        });
        views.delete(landes, shared);
        assertThat(names()).containsExactly("Retards");
        SignIn.as(anne);
        views.delete(landes, shared);
        assertThat(names()).containsExactly("Pour moi");
    }

    @Test
    void anotherOperatorLearnsNothing() {
        save("Retards", "retard=oui", true);
        SignIn.as(chloe);
        assertThatThrownBy(() -> names()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> save("Retards", "", true)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNameMissesOrIsTooLong() {
        for (String name : List.of("", "  ", "x".repeat(61))) {
            assertThatThrownBy(() -> save(name, "", false))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.translationKey()).isEqualTo("portfolio.refused.view-name"));
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void thirtyViewsAreEnoughAndOneOfThemCanStillBeReplaced() {
        for (int i = 1; i <= 30; i++) {
            save("Vue " + i, "", false);
        }
        assertThatThrownBy(() -> save("Vue 31", "", false)).isInstanceOf(RefusedException.class);
        save("Vue 30", "q=dax", false);
        assertThat(names()).hasSize(30);
    }
}
