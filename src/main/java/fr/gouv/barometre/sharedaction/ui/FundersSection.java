package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.sharedaction.KeptFunder;
import fr.gouv.barometre.sharedaction.SharedActionDetails;
import fr.gouv.barometre.sharedaction.SharedActionService;

/** Who pays for all, and how far the money is. */
class FundersSection extends PageSection {

    private final OpsnId opsn;
    private final long action;
    private final transient SharedActionService actions;
    private final SerializableRunnable refresh;

    FundersSection(SharedActionDetails details, SharedActionService actions, SerializableRunnable refresh) {
        super(TitleLine.h2(text("plan.funder.title")));
        this.opsn = details.opsn().id();
        this.action = details.id();
        this.actions = actions;
        this.refresh = refresh;
        if (details.funders().isEmpty()) {
            add(new Paragraph(text("plan.funder.none")));
        } else {
            DataTable<KeptFunder> table = new DataTable<KeptFunder>(text("plan.funder.title"))
                    .hideCaption()
                    .column(text("plan.funder.name"), kept -> kept.funder().name())
                    .number(
                            text("sharedaction.funder.amount"),
                            kept -> SharedWords.euros(kept.funder().amount()))
                    .column(
                            text("plan.funder.state"),
                            kept -> text("plan.funder.state." + kept.funder().state()));
            if (details.writable()) {
                table.component(text("opsn.members.actions"), this::buttons);
            }
            add(table.rows(details.funders()));
        }
        if (details.writable()) {
            Button add = new Button(
                    text("plan.funder.add"),
                    click -> new FunderDialog("plan.funder.add", funder -> {
                                actions.saveFunder(opsn, action, null, funder);
                                refresh.run();
                            })
                            .open());
            add.addClassName("fr-mt-2w");
            add(add);
        }
    }

    private Component buttons(KeptFunder kept) {
        Button change = new Button(
                text("sharedaction.edit"),
                click -> new FunderDialog("plan.funder.edit", funder -> {
                            actions.saveFunder(opsn, action, kept.id(), funder);
                            refresh.run();
                        })
                        .show(kept.funder())
                        .open());
        change.addThemeNames("small", "tertiary-outline");
        change.setAriaLabel(text("sharedaction.edit.of", kept.funder().name()));
        Button remove = new Button(text("sharedaction.remove"), click -> {
            actions.removeFunder(opsn, action, kept.id());
            refresh.run();
        });
        remove.addThemeNames("small", "tertiary-outline");
        remove.setAriaLabel(text("sharedaction.remove.of", kept.funder().name()));
        Div buttons = new Div(change, remove);
        buttons.addClassName("bn-ligne");
        return buttons;
    }
}
