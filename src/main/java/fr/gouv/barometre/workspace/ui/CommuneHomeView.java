package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.ui.Decisions;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Columns;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.declaration.WaitingAnswerService;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.workspace.CommuneHome;
import fr.gouv.barometre.workspace.WorkspaceService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A commune's home: what is left to do first, then where it stands. */
@Route(CommuneInAddress.ROUTE)
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class CommuneHomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkspaceService workspace;
    private final transient ActionPlanService plans;
    private final transient WaitingAnswerService waiting;
    private String title = "";

    CommuneHomeView(WorkspaceService workspace, ActionPlanService plans, WaitingAnswerService waiting) {
        this.workspace = workspace;
        this.plans = plans;
        this.waiting = waiting;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CommuneInAddress.read(event));
    }

    private void show(InseeCode commune) {
        CommuneHome home = workspace.home(commune);
        title = home.commune().name();
        removeAll();
        add(
                createHeader(home),
                new PageBody(
                        new OperatorRequestNotice(commune, home.operators().asking()),
                        new ProposalsNotice(commune, home.operators().proposals()),
                        new DeclaredAnswersNotice(home, waiting, () -> show(commune)),
                        createFirst(home),
                        new FirstActions(home, new Decisions(plans, commune, () -> show(commune))),
                        createMeasures(home)));
    }

    private PageHeader createHeader(CommuneHome home) {
        PageHeader header = new PageHeader(title)
                .context(Stream.of(
                                List.of(
                                        CommuneWords.population(home.commune()),
                                        home.commune().departement()),
                                followedBy(home.operators().followed()))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
        CommuneHome.OpenCampaign open = home.open();
        if (open != null) {
            header.actions(new Badge(
                    Tone.INFO,
                    text("workspace.home.open", String.valueOf(open.campaign().year()))));
        }
        return header;
    }

    private static List<String> followedBy(List<OpsnDetails> operators) {
        return operators.isEmpty()
                ? List.of()
                : List.of(text(
                        "workspace.home.followed-by",
                        operators.stream().map(OpsnDetails::name).collect(Collectors.joining(", "))));
    }

    private static Component createFirst(CommuneHome home) {
        return section(
                text("workspace.home.first"),
                new Columns(
                        Columns.Widths.TWO_THIRDS,
                        new LeftToAnswerCard(home),
                        new LateObligationsCard(home.commune().insee(), home.overview())));
    }

    private static Component createMeasures(CommuneHome home) {
        return section(
                text("workspace.home.measures"),
                new Columns(Columns.Widths.TWO_THIRDS, new ScoresCard(home), new LatestChangesCard(home.changes())));
    }

    private static Section section(String name, Component content) {
        Section section = new Section(content);
        section.addClassName("bn-section");
        section.setAriaLabel(name);
        return section;
    }
}
