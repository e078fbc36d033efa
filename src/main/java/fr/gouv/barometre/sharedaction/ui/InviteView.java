package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.ChosenCommunes;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.portfolio.FilterWords;
import fr.gouv.barometre.portfolio.PortfolioChoices;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import fr.gouv.barometre.portfolio.PortfolioPage;
import fr.gouv.barometre.portfolio.PortfolioRow;
import fr.gouv.barometre.portfolio.PortfolioService;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.sharedaction.InvitationService;
import fr.gouv.barometre.sharedaction.SharedActionList;
import fr.gouv.barometre.sharedaction.SharedActionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** A shared action for the communes chosen in the portfolio: chosen or made first, then tried, then proposed to them. */
@Route(Addresses.OPERATORS + "/:" + SharedActionsView.PARAMETER + "/actions-communes/proposer")
@RolesAllowed(Roles.OPSN_MANAGER)
class InviteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PortfolioService portfolios;
    private final transient PortfolioChoices choices;
    private final transient SharedActionService actions;
    private final transient InvitationService invitations;

    InviteView(
            PortfolioService portfolios,
            PortfolioChoices choices,
            SharedActionService actions,
            InvitationService invitations) {
        this.portfolios = portfolios;
        this.choices = choices;
        this.actions = actions;
        this.invitations = invitations;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("sharedaction.gesture"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpsnId id = new OpsnId(NumberInAddress.read(event, SharedActionsView.PARAMETER));
        show(id, InviteQuery.of(event.getLocation().getQueryParameters()));
    }

    private void show(OpsnId id, InviteQuery query) {
        SharedActionList list = actions.list(id);
        removeAll();
        add(
                new PageHeader(text("sharedaction.gesture"))
                        .breadcrumb(new Breadcrumb(text("sharedaction.gesture"))
                                .parent(Addresses.operator(id), list.opsn().shortName())
                                .parent(Addresses.sharedActions(id), text("sharedaction.title.short")))
                        .context(list.opsn().name()),
                body(id, query, list));
    }

    private PageBody body(OpsnId id, InviteQuery query, SharedActionList list) {
        if (!list.writable()) {
            return new PageBody(new EmptyState(text("sharedaction.not-yours"), text("sharedaction.not-yours.text")));
        }
        if (query.trial() == null) {
            return form(id, query, list);
        }
        try {
            return new PageBody(new TrialSection(id, query, invitations.trial(id, query.trial()), invitations));
        } catch (RefusedException gone) {
            PageBody body = form(id, query, list);
            body.addComponentAsFirst(new Alert(Tone.INFO, text("declaration.gone"), refusal(gone)));
            return body;
        }
    }

    private PageBody form(OpsnId id, InviteQuery query, SharedActionList list) {
        PortfolioPage page = portfolios.page(id, query.filter(), PortfolioOrder.BY_NAME, Integer.MAX_VALUE);
        if (page.first().isEmpty()) {
            return new PageBody(ChosenCommunes.none(id));
        }
        return new PageBody(
                new ChosenCommunes(
                        id,
                        FilterWords.say(query.filter(), choices, page.summary().epcis()),
                        page.first().stream().map(PortfolioRow::name).toList()),
                new PageSection(
                        TitleLine.h2(text("sharedaction.which")),
                        new InviteForm(list, query.action(), action -> prepare(id, query.to(action)), sheet -> {
                            long made = actions.create(id, sheet);
                            go(query.to(made).location(id));
                        })));
    }

    /** Communes that came or went since the page was opened show in the trial. */
    private void prepare(OpsnId id, InviteQuery query) {
        Set<InseeCode> communes = new HashSet<>(portfolios.communesOf(id, query.filter()));
        long action = Objects.requireNonNull(query.action());
        go(query.tried(invitations.prepare(id, action, communes)).location(id));
    }

    private static void go(Location location) {
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
