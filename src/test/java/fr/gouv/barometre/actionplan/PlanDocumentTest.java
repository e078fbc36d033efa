package fr.gouv.barometre.actionplan;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.actionplan.ActionChange.What;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The documents of an action, from the day they are added to the day they can no longer come back. */
@PortalTest
class PlanDocumentTest {

    private static final String ACTION = "A01";
    private static final byte[] ORDER = "%PDF-1.7 arrêté".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ActionPlanService plans;

    @Autowired
    PlanDocumentService documents;

    @Autowired
    TestPeople people;

    @Autowired
    PlanScene plan;

    @Autowired
    TestClock clock;

    @BeforeEach
    void anActionWithADocument() {
        plan.start();
        plans.accept(COMMUNE, ACTION);
        documents.add(COMMUNE, ACTION, "../Arrêté.exe", ORDER);
    }

    @AfterEach
    void leave() {
        plan.end();
    }

    private DocumentDetails document() {
        return plans.whole(COMMUNE).file(ACTION).documents().getFirst();
    }

    @Test
    void aDocumentComesBackByteForByteUnderASafeName() {
        assertThat(document())
                .returns("Arrêté.pdf", DocumentDetails::name)
                .returns(DocumentType.PDF, DocumentDetails::type)
                .returns(ORDER.length, DocumentDetails::size)
                .returns("Secrétaire de mairie", DocumentDetails::addedBy);
        assertThat(documents.content(COMMUNE, document().id()).orElseThrow().bytes())
                .isEqualTo(ORDER);
        assertThat(plans.history(COMMUNE).getFirst())
                .returns(What.DOCUMENT, ActionChange::what)
                .returns("Arrêté.pdf", ActionChange::after);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        assertThatThrownBy(() -> documents.add(COMMUNE, ACTION, "a.pdf", new byte[] {1, 2, 3}))
                .hasMessage("plan.refused.document-type");
        assertThat(plans.whole(COMMUNE).file(ACTION).documents()).hasSize(1);
    }

    @Test
    void aRemovedDocumentIsNotHandedOutAndComesBackForThirtyDays() {
        long id = document().id();
        documents.remove(COMMUNE, ACTION, id);
        assertThat(document().restorableUntil()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(documents.content(COMMUNE, id)).isEmpty();
        clock.set(LocalDate.of(2026, 12, 24));
        documents.restore(COMMUNE, ACTION, id);
        assertThat(documents.content(COMMUNE, id).orElseThrow().bytes()).isEqualTo(ORDER);
        documents.remove(COMMUNE, ACTION, id);
        clock.set(LocalDate.of(2027, 1, 24));
        assertThatThrownBy(() -> documents.restore(COMMUNE, ACTION, id)).hasMessage("plan.refused.document-gone");
        assertThat(plans.whole(COMMUNE).file(ACTION).documents()).isEmpty();
    }

    @Test
    void anotherCommuneFindsNothingEvenByItsOwnAddress() {
        long id = document().id();
        SignIn.as(people.referent("40088"));
        assertThatThrownBy(() -> documents.content(COMMUNE, id)).isInstanceOf(NotFoundException.class);
        assertThat(documents.content(new InseeCode("40088"), id)).isEmpty();
    }
}
