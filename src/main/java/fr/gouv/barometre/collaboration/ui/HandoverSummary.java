package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.actionplan.ui.FactList;
import fr.gouv.barometre.collaboration.Handover;
import fr.gouv.barometre.collaboration.HandoverPack;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;

/** Who leaves, who comes, until when, what there is to know; and, for those concerned, confirming or withdrawing. */
class HandoverSummary extends PageSection {

    HandoverSummary(HandoverPack pack, HandoverActs acts) {
        super(TitleLine.h2(text("collaboration.handover.summary")));
        Handover handover = pack.handover();
        add(
                HandoverWords.state(handover, pack.today()),
                new FactList()
                        .fact(text("collaboration.handover.outgoing"), handover.outgoingName())
                        .fact(text("collaboration.handover.incoming"), handover.incomingName())
                        .fact(text("collaboration.handover.last-day"), Dates.day(handover.lastDay()))
                        .fact(
                                text("collaboration.handover.prepared-by"),
                                text(
                                        "collaboration.delegation.given",
                                        Dates.day(handover.preparedOn()),
                                        handover.preparedBy())),
                TitleLine.h3(text("collaboration.handover.note")),
                note(handover));
        Div buttons = new Div();
        buttons.addClassNames("bn-ligne", "bn-entete__actions", "fr-mt-2w");
        if (pack.caller().decides()) {
            Paragraph what = new Paragraph(text(
                    pack.everythingDecided()
                            ? "collaboration.handover.confirm.what"
                            : "collaboration.handover.confirm.decide-first",
                    handover.outgoingName()));
            what.addClassNames("bn-petit", "fr-mt-2w");
            add(what);
            Button confirm = acts.button(
                    "collaboration.handover.confirm", (handovers, own) -> handovers.confirm(own.commune(), own.id()));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(confirm);
        }
        if (pack.caller().withdraws()) {
            buttons.add(acts.withdraw());
        }
        add(buttons);
    }

    private static Paragraph note(Handover handover) {
        Paragraph note =
                new Paragraph(handover.note().isEmpty() ? text("collaboration.handover.no-note") : handover.note());
        note.addClassName("bn-lignes");
        return note;
    }
}
