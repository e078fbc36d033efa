package fr.gouv.barometre.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.papers.Paper;
import fr.gouv.barometre.papers.PaperService;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of papers as a secretary finds it, and the papers of real communes. */
@PortalTest
@ViewPackages(classes = DocumentsView.class)
class DocumentsViewTest extends SpringBrowserlessTest {

    private static final InseeCode COMMUNE = new InseeCode("40320");

    @Autowired
    PaperService papers;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @BeforeEach
    void aSecretary() {
        data.clean();
        SignIn.as(people.referent(COMMUNE.value()));
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private List<String> links() {
        UI.getCurrent().navigate("communes/40320/documents");
        return $(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter(text -> text.startsWith("Télécharger"))
                .toList();
    }

    @Test
    void eachLinkSaysItsFormatAndSizeAndWhatIsMissingIsSaid() {
        assertThat(links())
                .contains(
                        "Télécharger Délibération\u00a0: élu au numérique (DOCX, moins de 20 Ko)",
                        "Télécharger Questionnaire à remplir à la main (PDF, moins de 300 Ko)")
                .noneMatch(link -> link.contains("Résultats"));
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Pas encore de résultats. Répondez au questionnaire", "Votre plan est vide.");
    }

    @Test
    void resultsComeWithTheYearOfTheirCampaign() {
        scene.choose(scene.campaign(2026, "OPEN", COMMUNE.value()), COMMUNE, "GOU-01", "non");
        assertThat(links()).contains("Télécharger Résultats en une page, pour le conseil, 2026 (PDF, moins de 60 Ko)");
        assertThat(papers.write(COMMUNE, Paper.RESULTS_COUNCIL).name())
                .isEqualTo("barometre-40320-resultats-conseil-2026.pdf");
    }

    @Test
    void everyPaperOfEveryKindOfCommuneCanBeWritten() {
        SignIn.as(people.dinum());
        // The largest, an island of nobody counted, one overseas without EPCI, one under 10 inhabitants
        for (String insee : List.of("75056", "55039", "98735", "26274")) {
            InseeCode commune = new InseeCode(insee);
            papers.shelf(commune).papers().stream()
                    .filter(offer -> offer.ready())
                    .forEach(offer -> assertThat(
                                    papers.write(commune, offer.paper()).content())
                            .as("%s of %s", offer.paper(), insee)
                            .isNotEmpty());
        }
    }

    @Test
    void aCommuneOutsideTheScopeHasNoPapers() {
        assertThatThrownBy(() -> papers.write(new InseeCode("59350"), Paper.DELIBERATION_ELU))
                .isInstanceOf(NotFoundException.class);
    }
}
