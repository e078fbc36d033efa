package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.declaration.DeclarationService;
import fr.gouv.barometre.declaration.DeclaredOverview;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;

/** What an operator declared for its members, and what they made of it. */
@Route(Addresses.OPERATORS + "/:" + DeclaredAnswersView.PARAMETER + "/reponses-declarees")
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER, Roles.OPSN_READER})
class DeclaredAnswersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";

    private final transient DeclarationService declarations;
    private String title = "";

    DeclaredAnswersView(DeclarationService declarations) {
        this.declarations = declarations;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpsnId id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        show(
                id,
                DeclaredQuery.of(
                        event.getLocation().getQueryParameters(),
                        declarations.questions().stream()
                                .map(one -> one.question().code())
                                .toList()));
    }

    private void show(OpsnId id, DeclaredQuery query) {
        DeclaredOverview overview = declarations.overview(id);
        title = text("declaration.title", overview.opsn().shortName());
        PageHeader header = new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("declaration.title.short"))
                        .parent(Addresses.operator(id), overview.opsn().shortName()))
                .context(overview.opsn().name(), campaign(overview));
        header.actions(actions(id, overview));
        removeAll();
        add(header, body(id, query, overview));
    }

    private static Component[] actions(OpsnId id, DeclaredOverview overview) {
        Component papers =
                LinkButton.secondary(Addresses.paperQuestionnaires(id), text("declaration.paper.title.short"));
        Component delegations = LinkButton.secondary(Addresses.delegations(id), text("declaration.delegations"));
        return overview.writable() && overview.campaign() != null
                ? new Component[] {
                    LinkButton.primary(Addresses.newDeclaration(id), text("declaration.gesture")), papers, delegations
                }
                : new Component[] {papers, delegations};
    }

    private static String campaign(DeclaredOverview overview) {
        return overview.campaign() == null
                ? text("portfolio.noCampaign")
                : text(
                        "portfolio.campaign",
                        overview.campaign().title(),
                        Dates.day(overview.campaign().closesOn()));
    }

    private PageBody body(OpsnId id, DeclaredQuery query, DeclaredOverview overview) {
        Paragraph meaning = new Paragraph(text("declaration.meaning"));
        meaning.addClassNames("bn-petit", "fr-mb-3w");
        PageBody body = new PageBody(meaning);
        if (!overview.started().isEmpty()) {
            body.add(new StartedSection(id, overview.started(), declarations, () -> show(id, query)));
        }
        if (overview.campaign() == null) {
            body.add(new EmptyState(text("declaration.no-campaign"), text("declaration.no-campaign.text")));
        } else if (overview.groups().isEmpty()) {
            body.add(new EmptyState(
                    text("declaration.none"),
                    text(overview.writable() ? "declaration.none.advice" : "declaration.none.reader")));
        } else {
            body.add(
                    new GroupsSection(overview, declarations, () -> show(id, query)),
                    new LinesSection(overview, query, declarations, shown -> show(id, shown)));
        }
        return body;
    }
}
