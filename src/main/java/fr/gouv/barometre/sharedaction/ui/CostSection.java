package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.StatTiles;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.sharedaction.SharedActionDetails;
import fr.gouv.barometre.sharedaction.SharedCost;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Alone against together, side by side. */
class CostSection extends PageSection {

    CostSection(SharedActionDetails details) {
        super(TitleLine.h2(text("sharedaction.cost")));
        SharedCost cost = details.cost();
        int participants = details.turnout().participants();
        add(new StatTiles()
                .tile(SharedWords.euros(cost.total()), text("sharedaction.cost.total"), text("sharedaction.cost.base"))
                .tile(
                        SharedWords.euros(cost.toShare().orElse(null)),
                        text("sharedaction.cost.to-share"),
                        text("sharedaction.cost.secured", SharedWords.euros(cost.secured())))
                .tile(
                        share(cost, participants),
                        text("sharedaction.cost.share"),
                        text("sharedaction.cost.share.base", SharedWords.communes(participants), participants))
                .tile(
                        SharedWords.euros(cost.alone()),
                        text("sharedaction.cost.alone"),
                        text("sharedaction.cost.alone.base"))
                .tile(
                        SharedWords.euros(cost.saving(participants).orElse(null)),
                        text("sharedaction.cost.saving"),
                        text("sharedaction.cost.saving.base")));
        expected(details, cost, participants);
        if (cost.pending().signum() > 0) {
            note(text("sharedaction.cost.pending", SharedWords.euros(cost.pending())));
        }
        if (cost.overfunded()) {
            note(text("sharedaction.cost.overfunded"));
        }
        if (cost.saving(participants).filter(saving -> saving.signum() < 0).isPresent()) {
            note(text("sharedaction.cost.dearer"));
        }
        note(text("sharedaction.cost.rounding"));
    }

    private static String share(SharedCost cost, int participants) {
        return participants == 0 && cost.total() != null
                ? text("sharedaction.cost.nobody")
                : SharedWords.euros(cost.share(participants).orElse(null));
    }

    private void expected(SharedActionDetails details, SharedCost cost, int participants) {
        @Nullable Integer expected = details.sheet().expected();
        @Nullable
        BigDecimal share = expected == null || expected <= participants
                ? null
                : cost.share(expected).orElse(null);
        if (expected != null && share != null) {
            note(text("sharedaction.cost.expected", SharedWords.communes(expected), SharedWords.euros(share)));
        }
    }

    private void note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("bn-petit");
        add(note);
    }
}
