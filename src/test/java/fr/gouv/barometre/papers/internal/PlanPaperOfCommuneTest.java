package fr.gouv.barometre.papers.internal;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.BudgetLine.Kind;
import fr.gouv.barometre.actionplan.BudgetLine.Unit;
import fr.gouv.barometre.actionplan.PlanMoneyService;
import fr.gouv.barometre.papers.Paper;
import fr.gouv.barometre.papers.PaperService;
import fr.gouv.barometre.testing.OpenedPdf;
import fr.gouv.barometre.testing.OpenedXlsx;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a commune's paper of the plan is written from; {@link PlanPapersTest} looks at all that it says. */
@PortalTest
class PlanPaperOfCommuneTest {

    @Autowired
    ActionPlanService plans;

    @Autowired
    PlanMoneyService money;

    @Autowired
    PaperService papers;

    @Autowired
    PlanScene scene;

    @BeforeEach
    void anActionWithMoneyAndANote() {
        scene.start();
        plans.accept(COMMUNE, "A01");
        plans.addNote(COMMUNE, "A01", "Vu avec le maire");
        BigDecimal planned = new BigDecimal("1234.5");
        money.saveBudgetLine(
                COMMUNE, "A01", null, new BudgetLine("Formation", Kind.RUNNING, Unit.EUROS, 2027, planned, null));
    }

    @AfterEach
    void leave() {
        scene.end();
    }

    @Test
    void theWorkbookHasWhatThePlansPageShowsAtThatMoment() throws IOException {
        assertThat(OpenedXlsx.text(papers.write(COMMUNE, Paper.WORKBOOK).content()))
                .contains("Vu avec le maire", "Formation", "1234.5");
        plans.addNote(COMMUNE, "A01", "Devis signé");
        assertThat(OpenedPdf.text(papers.write(COMMUNE, Paper.PLAN).content()))
                .contains("Vu avec le maire", "Devis signé", "Formation", "1 234,50 € HT");
    }
}
