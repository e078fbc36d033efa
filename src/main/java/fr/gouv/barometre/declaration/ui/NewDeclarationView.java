package fr.gouv.barometre.declaration.ui;

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
import fr.gouv.barometre.declaration.DeclarationService;
import fr.gouv.barometre.declaration.NewDeclaration;
import fr.gouv.barometre.portfolio.FilterWords;
import fr.gouv.barometre.portfolio.PortfolioChoices;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import fr.gouv.barometre.portfolio.PortfolioPage;
import fr.gouv.barometre.portfolio.PortfolioRow;
import fr.gouv.barometre.portfolio.PortfolioService;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.Set;

/** One answer for the communes chosen in the portfolio: chosen first, then tried, then declared. */
@Route(Addresses.OPERATORS + "/:" + DeclaredAnswersView.PARAMETER + "/reponses-declarees/nouvelle")
@RolesAllowed(Roles.OPSN_MANAGER)
class NewDeclarationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PortfolioService portfolios;
    private final transient PortfolioChoices choices;
    private final transient DeclarationService declarations;

    NewDeclarationView(PortfolioService portfolios, PortfolioChoices choices, DeclarationService declarations) {
        this.portfolios = portfolios;
        this.choices = choices;
        this.declarations = declarations;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("declaration.new.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpsnId id = new OpsnId(NumberInAddress.read(event, DeclaredAnswersView.PARAMETER));
        DeclarationQuery query = DeclarationQuery.of(event.getLocation().getQueryParameters());
        PortfolioPage page = portfolios.page(id, query.filter(), PortfolioOrder.BY_NAME, Integer.MAX_VALUE);
        removeAll();
        add(
                new PageHeader(text("declaration.new.title"))
                        .breadcrumb(new Breadcrumb(text("declaration.new.title"))
                                .parent(
                                        Addresses.operator(id),
                                        page.summary().opsn().shortName())
                                .parent(Addresses.declaredAnswers(id), text("declaration.title.short")))
                        .context(page.summary().opsn().name()),
                body(id, query, page));
    }

    private PageBody body(OpsnId id, DeclarationQuery query, PortfolioPage page) {
        if (!page.summary().managed()) {
            return new PageBody(new EmptyState(text("declaration.not-yours"), text("declaration.not-yours.text")));
        }
        if (page.summary().campaign() == null) {
            return new PageBody(new EmptyState(text("declaration.no-campaign"), text("declaration.no-campaign.text")));
        }
        if (query.trial() == null) {
            return form(id, query, page);
        }
        try {
            return new PageBody(new TrialSection(id, query, declarations.trial(id, query.trial()), declarations));
        } catch (RefusedException gone) {
            PageBody body = form(id, query, page);
            body.addComponentAsFirst(new Alert(Tone.INFO, text("declaration.gone"), refusal(gone)));
            return body;
        }
    }

    private PageBody form(OpsnId id, DeclarationQuery query, PortfolioPage page) {
        if (page.first().isEmpty()) {
            return new PageBody(ChosenCommunes.none(id));
        }
        return new PageBody(
                new ChosenCommunes(
                        id,
                        FilterWords.say(query.filter(), choices, page.summary().epcis()),
                        page.first().stream().map(PortfolioRow::name).toList()),
                new PageSection(
                        TitleLine.h2(text("declaration.form.title")),
                        new DeclarationForm(
                                declarations.questions(), (question, value) -> prepare(id, query, question, value))));
    }

    /** Communes that came or went since the page was opened show in the trial. */
    private void prepare(OpsnId id, DeclarationQuery query, Question question, AnswerValue value) {
        Set<InseeCode> communes = new HashSet<>(portfolios.communesOf(id, query.filter()));
        Location trial = query.tried(declarations.prepare(id, new NewDeclaration(question.code(), value, communes)))
                .location(id);
        UI.getCurrent().navigate(trial.getPath(), trial.getQueryParameters());
    }
}
