package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.collaboration.HandoverPack;
import fr.gouv.barometre.collaboration.HandoverPack.OpenAction;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import java.time.LocalDate;
import java.util.Objects;

/** The open actions of the plan; those of the outgoing person are handed over in one click. */
class HandoverPlan extends PageSection {

    HandoverPlan(HandoverPack pack, HandoverActs acts) {
        super(TitleLine.h2(text("collaboration.handover.actions")));
        if (pack.actions().isEmpty()) {
            Paragraph none = new Paragraph(text("collaboration.handover.actions.none"));
            none.addClassName("bn-petit");
            add(none);
            return;
        }
        if (!pack.actionsOfOutgoing().isEmpty() && pack.caller().givesActions()) {
            Paragraph proposal = new Paragraph(text(
                    "collaboration.handover.actions.proposal",
                    pack.actionsOfOutgoing().size(),
                    pack.handover().outgoingName()));
            proposal.addClassName("bn-petit");
            Div give = new Div(
                    proposal,
                    acts.button(
                            "collaboration.handover.actions.give",
                            (handovers, handover) -> handovers.giveActions(handover.commune(), handover.id())));
            give.addClassNames("bn-entete__actions", "fr-mb-2w");
            add(give);
        }
        String plan = Addresses.plan(pack.handover().commune()) + "/";
        add(new DataTable<OpenAction>(text("collaboration.handover.actions"))
                .hideCaption()
                .component(
                        text("collaboration.handover.action"),
                        open -> new TextLink(
                                plan + open.action().code(), open.action().title()))
                .component(text("collaboration.handover.due"), open -> due(open, pack.today()))
                .column(
                        text("collaboration.handover.in-charge"),
                        open -> Objects.requireNonNullElse(
                                open.action().personInCharge(), text("collaboration.handover.nobody")))
                .rows(pack.actions()));
    }

    private static Component due(OpenAction open, LocalDate today) {
        LocalDate due = open.action().dueOn();
        if (due == null) {
            return new Span(text("collaboration.handover.no-due"));
        }
        return new Span(due.isBefore(today) ? text("collaboration.handover.overdue", Dates.day(due)) : Dates.day(due));
    }
}
