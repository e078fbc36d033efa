package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.declaration.PaperOverview;
import fr.gouv.barometre.declaration.PaperQuestionnaire;
import fr.gouv.barometre.declaration.PaperQuestionnaireService;

/** The paper questionnaires of a campaign: what was keyed in, and what the communes made of it. */
class PapersSection extends PageSection {

    private final OpsnId opsn;
    private final transient PaperQuestionnaireService papers;
    private final SerializableRunnable refresh;

    PapersSection(PaperOverview overview, PaperQuestionnaireService papers, SerializableRunnable refresh) {
        super(TitleLine.h2(text("declaration.paper.list")));
        this.opsn = overview.opsn().id();
        this.papers = papers;
        this.refresh = refresh;
        DataTable<PaperQuestionnaire> table = new DataTable<PaperQuestionnaire>(text("declaration.paper.list"))
                .hideCaption()
                .manyColumns()
                .component(
                        text("opsn.members.commune"),
                        paper -> new TextLink(
                                Addresses.commune(paper.commune()), paper.communeName() + " (" + paper.commune() + ")"))
                .column(text("declaration.paper.received"), paper -> Dates.numeric(paper.receivedOn()))
                .number(text("declaration.paper.keyed"), paper -> Numbers.count(paper.keyedIn()))
                .number(text("declaration.state.WAITING"), paper -> Numbers.count(paper.waiting()))
                .number(text("declaration.state.CONFIRMED"), paper -> Numbers.count(paper.confirmed()))
                .number(text("declaration.state.CORRECTED"), paper -> Numbers.count(paper.corrected()))
                .column(
                        text("declaration.paper.last"),
                        paper -> text(
                                "declaration.paper.last.by", Dates.moment(paper.recordedAt()), paper.recordedBy()));
        if (overview.writable()) {
            table.component(text("opsn.members.actions"), this::actions);
        }
        add(table.rows(overview.papers()));
    }

    private Component actions(PaperQuestionnaire paper) {
        LinkButton key = LinkButton.secondary(
                        Addresses.paperQuestionnaire(opsn, paper.commune()), text("declaration.paper.key"))
                .small();
        key.setAriaLabel(text("declaration.paper.key.of", paper.communeName()));
        Button withdraw = new Button(text("declaration.paper.withdraw"), click -> confirm(paper));
        withdraw.addThemeNames("small", "tertiary-outline");
        withdraw.setAriaLabel(text("declaration.paper.withdraw.of", paper.communeName()));
        Div actions = new Div(key, withdraw);
        actions.addClassName("bn-ligne");
        return actions;
    }

    private void confirm(PaperQuestionnaire paper) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("declaration.paper.withdraw.title", paper.communeName()),
                text("declaration.paper.withdraw.effect", paper.waiting()),
                text("declaration.paper.withdraw"),
                confirmed -> withdraw(paper));
        dialog.setCancelable(true);
        dialog.setCancelText(text("declaration.paper.withdraw.keep"));
        dialog.open();
    }

    private void withdraw(PaperQuestionnaire paper) {
        try {
            papers.withdraw(opsn, paper.commune());
            Messages.done(text("declaration.paper.withdrawn", paper.communeName()));
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
        }
        refresh.run();
    }
}
