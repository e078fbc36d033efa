package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.sharedaction.SharedActionDetails;
import fr.gouv.barometre.sharedaction.SharedActionExport;
import fr.gouv.barometre.sharedaction.SharedActionService;
import fr.gouv.barometre.sharedaction.SharedSheet;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** One shared action: what it is, what it costs alone and together, its steps, who pays and who takes part. */
@Route(Addresses.OPERATORS + "/:" + SharedActionsView.PARAMETER + "/actions-communes/:" + SharedActionView.ACTION)
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER, Roles.OPSN_READER})
class SharedActionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ACTION = "shared";

    private final transient SharedActionService actions;
    private final transient SharedActionExport export;
    private String title = "";

    SharedActionView(SharedActionService actions, SharedActionExport export) {
        this.actions = actions;
        this.export = export;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                new OpsnId(NumberInAddress.read(event, SharedActionsView.PARAMETER)),
                NumberInAddress.read(event, ACTION),
                ParticipantsQuery.of(event.getLocation().getQueryParameters()));
    }

    private void show(OpsnId opsn, long id, ParticipantsQuery query) {
        SharedActionDetails details = actions.get(opsn, id);
        title = details.sheet().title();
        PageHeader header = new PageHeader(title)
                .breadcrumb(new Breadcrumb(title)
                        .parent(Addresses.operator(opsn), details.opsn().shortName())
                        .parent(Addresses.sharedActions(opsn), text("sharedaction.title.short")))
                .badge(SharedWords.state(details.state()))
                .context(facts(details));
        if (details.writable()) {
            header.actions(buttons(details, query));
        }
        removeAll();
        add(header, body(details, query));
    }

    private static String[] facts(SharedActionDetails details) {
        SharedSheet sheet = details.sheet();
        List<String> facts = new ArrayList<>(List.of(SharedWords.kind(sheet.kind())));
        details.settled().ifPresent(action -> facts.add(text("sharedaction.settles", SharedWords.catalogue(action))));
        if (sheet.personInCharge() != null) {
            facts.add(text("sharedaction.person-in-charge", sheet.personInCharge()));
        }
        if (sheet.startsOn() != null) {
            facts.add(text("sharedaction.starts", Dates.day(sheet.startsOn())));
        }
        if (sheet.endsOn() != null) {
            facts.add(text("sharedaction.ends", Dates.day(sheet.endsOn())));
        }
        if (sheet.answerBy() != null) {
            facts.add(text("sharedaction.answer-by", Dates.day(sheet.answerBy())));
        }
        return facts.toArray(String[]::new);
    }

    private Component[] buttons(SharedActionDetails details, ParticipantsQuery query) {
        OpsnId opsn = details.opsn().id();
        List<Component> buttons = new ArrayList<>(List.of(
                LinkButton.primary(InviteQuery.toWholePortfolio(opsn, details.id()), text("sharedaction.invite")),
                new Button(text("sharedaction.edit"), click -> edit(details, query))));
        if (details.deletable()) {
            buttons.add(new Button(text("sharedaction.delete"), click -> delete(opsn, details.id())));
        }
        return buttons.toArray(Component[]::new);
    }

    private void edit(SharedActionDetails details, ParticipantsQuery query) {
        OpsnId opsn = details.opsn().id();
        new SharedActionDialog("sharedaction.edit", details.catalogue(), sheet -> {
                    actions.rewrite(opsn, details.id(), details.version(), sheet);
                    show(opsn, details.id(), query);
                })
                .show(details.sheet(), details.catalogue())
                .open();
    }

    private void delete(OpsnId opsn, long id) {
        try {
            actions.delete(opsn, id);
            UI.getCurrent().navigate(Addresses.sharedActions(opsn));
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
        }
    }

    private PageBody body(SharedActionDetails details, ParticipantsQuery query) {
        OpsnId opsn = details.opsn().id();
        PageBody body = new PageBody();
        if (!details.underWay().isEmpty()) {
            body.add(new JobsSection(
                    details.underWay(),
                    () -> actions.get(opsn, details.id()).underWay(),
                    () -> show(opsn, details.id(), query)));
        }
        if (!details.sheet().description().isEmpty()) {
            Paragraph description = new Paragraph(details.sheet().description());
            description.addClassName("bn-lignes");
            body.add(description);
        }
        body.add(
                new CostSection(details),
                new StepsSection(details, actions, () -> show(opsn, details.id(), query)),
                new FundersSection(details, actions, () -> show(opsn, details.id(), query)),
                participants(details, query));
        return body;
    }

    private Component participants(SharedActionDetails details, ParticipantsQuery query) {
        OpsnId opsn = details.opsn().id();
        if (details.participants().isEmpty() && details.takenBack().isEmpty()) {
            return new PageSection(
                    TitleLine.h2(text("sharedaction.participants")),
                    new EmptyState(
                            text("sharedaction.participants.none"), text("sharedaction.participants.none.advice")));
        }
        return new ParticipantsSection(
                details,
                query,
                export,
                new Finish(opsn, details.id(), actions, () -> show(opsn, details.id(), query)),
                new TakeBack(details, actions, () -> show(opsn, details.id(), query)));
    }
}
