package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.declaration.PaperQuestionnaireService;
import fr.gouv.barometre.declaration.PaperSheet;
import fr.gouv.barometre.response.AnswerSheet.Obstacle;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.SaveResult;
import fr.gouv.barometre.response.ui.AxisInAddress;
import fr.gouv.barometre.response.ui.KeyedQuestions;
import fr.gouv.barometre.response.ui.KeyedSheet;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.survey.Questionnaires;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** One axis of a paper questionnaire, keyed in question by question; without an axis in the address, the first one with something left. */
@Route(Addresses.OPERATORS + "/:" + DeclaredAnswersView.PARAMETER + "/reponses-declarees/papier/:"
        + CommuneInAddress.PARAMETER + "/:" + AxisInAddress.PARAMETER + "?")
@RolesAllowed(Roles.OPSN_MANAGER)
class PaperKeyingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaperQuestionnaireService papers;
    private final transient Questionnaires questionnaires;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private String title = "";

    PaperKeyingView(PaperQuestionnaireService papers, Questionnaires questionnaires, CurrentUser user, Clock clock) {
        this.papers = papers;
        this.questionnaires = questionnaires;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpsnId opsn = new OpsnId(NumberInAddress.read(event, DeclaredAnswersView.PARAMETER));
        InseeCode commune = CommuneInAddress.read(event);
        PaperSheet opened = papers.sheet(opsn, commune);
        KeyedQuestions questions = new KeyedQuestions(
                event,
                keyed(opened),
                new Keying(opsn, commune),
                questionnaires,
                new KeyedQuestions.Keyer(user.id(), LocalDate.now(clock)),
                Addresses.paperQuestionnaire(opsn, commune),
                store(opened),
                new OwnAnswerMarks(opened.own()));
        title = text(
                "declaration.paper.keying.title",
                opened.sheet().profile().name(),
                questions.axis().title());
        removeAll();
        add(header(opened, questions), new PageBody(notice(opened), questions));
    }

    private PageHeader header(PaperSheet paper, KeyedQuestions questions) {
        OpsnId opsn = paper.opsn().id();
        return new PageHeader(title)
                .breadcrumb(new Breadcrumb(questions.axis().shortTitle())
                        .parent(Addresses.operator(opsn), paper.opsn().shortName())
                        .parent(Addresses.declaredAnswers(opsn), text("declaration.title.short"))
                        .parent(Addresses.paperQuestionnaires(opsn), text("declaration.paper.title.short")))
                .context(
                        text("declaration.paper.keying.received", Dates.day(paper.receivedOn())),
                        text(
                                "response.axis.closes",
                                Dates.day(paper.sheet().campaign().closesOn())))
                .actions(LinkButton.secondary(Addresses.paperQuestionnaires(opsn), text("declaration.paper.back")));
    }

    private static Div notice(PaperSheet paper) {
        Obstacle obstacle = paper.sheet().rights().obstacle();
        if (obstacle != Obstacle.NONE) {
            return new Div(new Alert(
                    Tone.INFO, text("declaration.paper.closed"), text("declaration.paper.refused." + obstacle)));
        }
        Paragraph how = new Paragraph(
                text("declaration.paper.keying.how", paper.sheet().profile().name()));
        how.addClassNames("bn-petit", "fr-mb-3w");
        return new Div(how);
    }

    private static KeyedSheet keyed(PaperSheet paper) {
        return new KeyedSheet(paper.sheet(), paper.own());
    }

    /** Names what the browser keeps until it is saved: of one person, from one paper. */
    private String store(PaperSheet paper) {
        return "barometre/papier/%s/%s/%s/%s"
                .formatted(
                        user.id().value(),
                        paper.sheet().campaign().id().value(),
                        paper.opsn().id().value(),
                        paper.sheet().profile().insee());
    }

    /** Reads and writes this paper questionnaire. */
    private class Keying implements KeyedQuestions.Keying {

        private final OpsnId opsn;
        private final InseeCode commune;

        Keying(OpsnId opsn, InseeCode commune) {
            this.opsn = opsn;
            this.commune = commune;
        }

        @Override
        public KeyedSheet read() {
            return keyed(papers.sheet(opsn, commune));
        }

        @Override
        public SaveResult save(SaveAnswer answer) {
            return papers.save(opsn, answer);
        }
    }
}
