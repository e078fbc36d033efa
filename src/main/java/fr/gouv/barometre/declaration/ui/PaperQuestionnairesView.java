package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.UI;
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
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.declaration.NewPaperQuestionnaire;
import fr.gouv.barometre.declaration.PaperOverview;
import fr.gouv.barometre.declaration.PaperQuestionnaireService;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The questionnaires that an operator received on paper, and one more. */
@Route(Addresses.OPERATORS + "/:" + DeclaredAnswersView.PARAMETER + "/reponses-declarees/papier")
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER, Roles.OPSN_READER})
class PaperQuestionnairesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaperQuestionnaireService papers;
    private final transient OpsnService operators;
    private final transient Clock clock;
    private String title = "";

    PaperQuestionnairesView(PaperQuestionnaireService papers, OpsnService operators, Clock clock) {
        this.papers = papers;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new OpsnId(NumberInAddress.read(event, DeclaredAnswersView.PARAMETER)));
    }

    private void show(OpsnId id) {
        PaperOverview overview = papers.overview(id);
        title = text("declaration.paper.title", overview.opsn().shortName());
        PageHeader header = new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("declaration.paper.title.short"))
                        .parent(Addresses.operator(id), overview.opsn().shortName())
                        .parent(Addresses.declaredAnswers(id), text("declaration.title.short")))
                .context(
                        overview.opsn().name(),
                        overview.campaign() == null
                                ? text("portfolio.noCampaign")
                                : text(
                                        "portfolio.campaign",
                                        overview.campaign().title(),
                                        Dates.day(overview.campaign().closesOn())));
        removeAll();
        add(header, body(overview));
    }

    private PageBody body(PaperOverview overview) {
        OpsnId id = overview.opsn().id();
        Paragraph meaning = new Paragraph(text("declaration.paper.meaning"));
        meaning.addClassNames("bn-petit", "fr-mb-3w");
        PageBody body = new PageBody(meaning);
        if (overview.campaign() == null) {
            body.add(new EmptyState(text("declaration.no-campaign"), text("declaration.no-campaign.text")));
            return body;
        }
        if (overview.writable()) {
            PaperForm form = new PaperForm(id, operators, LocalDate.now(clock), (commune, day) -> {
                papers.record(new NewPaperQuestionnaire(id, commune, day));
                UI.getCurrent().navigate(Addresses.paperQuestionnaire(id, commune));
            });
            body.add(new PageSection(TitleLine.h2(text("declaration.paper.new")), form));
        }
        if (overview.papers().isEmpty()) {
            body.add(new EmptyState(
                    text("declaration.paper.none"),
                    text(overview.writable() ? "declaration.paper.none.advice" : "declaration.paper.none.reader")));
        } else {
            body.add(new PapersSection(overview, papers, () -> show(id)));
        }
        return body;
    }
}
