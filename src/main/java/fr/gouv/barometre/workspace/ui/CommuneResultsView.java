package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.workspace.CommuneResults;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import fr.gouv.barometre.workspace.WorkspaceService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the answers of one campaign are worth, axis by axis, down to each answer. */
@Route(CommuneInAddress.ROUTE + "/resultats")
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class CommuneResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkspaceService workspace;
    private String title = "";

    CommuneResultsView(WorkspaceService workspace) {
        this.workspace = workspace;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InseeCode commune = CommuneInAddress.read(event);
        QueryValues query = new QueryValues(event.getLocation().getQueryParameters());
        CommuneResults results = workspace.results(commune, ComparisonLinks.read(query));
        removeAll();
        Answered answered = results.answered();
        if (answered == null) {
            showNothingYet(results);
        } else {
            show(results, answered);
        }
    }

    private void showNothingYet(CommuneResults results) {
        title = text("workspace.results.title");
        add(
                createHeader(results),
                new PageBody(new EmptyState(
                        text("workspace.results.none"),
                        text("workspace.results.none.what"),
                        LinkButton.secondary(
                                Addresses.questionnaire(results.commune().insee()),
                                text("workspace.actions.questionnaire")))));
    }

    private void show(CommuneResults results, Answered answered) {
        title = text("workspace.results.title.year", String.valueOf(answered.year()));
        ShownScores shown = ShownScores.of(answered);
        add(
                createHeader(results)
                        .context(
                                text(
                                        "workspace.results.answered",
                                        answered.scores().answered(),
                                        answered.scores().asked()),
                                submitted(answered.response().submittedAt()))
                        .actions(LinkButton.secondary(
                                Addresses.simulator(results.commune().insee()), text("workspace.results.simulate"))),
                new PageBody(
                        new ResultsSummary(results.commune(), answered),
                        new ScoresSection(results, answered, shown),
                        new AxisDetails(answered)));
    }

    private PageHeader createHeader(CommuneResults results) {
        String name = results.commune().name();
        return new PageHeader(title)
                .breadcrumb(new Breadcrumb(title)
                        .parent(Addresses.commune(results.commune().insee()), name))
                .context(name, CommuneWords.population(results.commune()));
    }

    private static String submitted(@Nullable Instant at) {
        return at == null
                ? text("workspace.results.in-progress")
                : text("workspace.results.submitted", Dates.moment(at));
    }
}
