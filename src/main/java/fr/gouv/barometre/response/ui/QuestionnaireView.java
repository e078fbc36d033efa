package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.RenewalService;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Questionnaires;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The questionnaire of a commune, one axis per page; without an axis in the address, the first one with something left. */
@Route(CommuneInAddress.ROUTE + "/questionnaire/:" + AxisInAddress.PARAMETER + "?")
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class QuestionnaireView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ResponseService responses;
    private final transient RenewalService renewals;
    private final transient Questionnaires questionnaires;
    private final transient ObjectProvider<QuestionExtras> extras;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private String title = "";

    QuestionnaireView(
            ResponseService responses,
            RenewalService renewals,
            Questionnaires questionnaires,
            ObjectProvider<QuestionExtras> extras,
            CurrentUser user,
            Clock clock) {
        this.responses = responses;
        this.renewals = renewals;
        this.questionnaires = questionnaires;
        this.extras = extras;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InseeCode commune = CommuneInAddress.read(event);
        page(commune)
                .ifPresentOrElse(
                        page -> show(page, AxisInAddress.read(event, page), Shown.read(event.getLocation())),
                        () -> showNothing(commune));
    }

    private Optional<QuestionnairePage> page(InseeCode commune) {
        return renewals.sheet(commune)
                .map(renewed -> new QuestionnairePage(renewed.sheet(), renewed.renewal(), questionnaires));
    }

    private QuestionnairePage reload(InseeCode commune) {
        return page(commune).orElseThrow(() -> new NotFoundException("Questionnaire of " + commune));
    }

    /** After a save: what was expected to change when the page was opened stays as it was. */
    private QuestionnairePage follow(QuestionnairePage opened) {
        InseeCode commune = opened.sheet().profile().insee();
        return responses
                .sheet(commune)
                .map(sheet -> new QuestionnairePage(sheet, opened.renewal(), questionnaires))
                .orElseThrow(() -> new NotFoundException("Questionnaire of " + commune));
    }

    private void showNothing(InseeCode commune) {
        title = text("response.title");
        removeAll();
        add(
                new PageHeader(title),
                new PageBody(new EmptyState(
                        text("response.none.why"),
                        text("response.none.what"),
                        LinkButton.secondary(Addresses.commune(commune), text("response.none.back")))));
    }

    private void show(QuestionnairePage page, Axis axis, Shown shown) {
        title = axis.title();
        InseeCode commune = page.sheet().profile().insee();
        SaveWords words = new SaveWords(user.id(), LocalDate.now(clock));
        List<QuestionExtras.OnPage> beside =
                extras.stream().map(extra -> extra.of(page.sheet(), axis)).toList();
        AxisPage axisPage =
                new AxisPage(page, axis, shown, words, new OwnAnswers(() -> follow(page), renewals), beside);
        AnswerSaver saver = new AnswerSaver(
                responses::save,
                page.questionnaire(),
                axisPage,
                page.sheet().campaign().id(),
                commune,
                store(page));
        removeAll();
        add(createHeader(page, axis, shown), new PageBody(new ReadOnlyNotice(page.sheet(), axis), axisPage.in(saver)));
    }

    private PageHeader createHeader(QuestionnairePage page, Axis axis, Shown shown) {
        AnswerSheet sheet = page.sheet();
        String year = String.valueOf(sheet.campaign().year());
        InseeCode commune = sheet.profile().insee();
        return new PageHeader(title)
                .breadcrumb(new Breadcrumb(axis.shortTitle())
                        .parent(Addresses.commune(commune), sheet.profile().name())
                        .parent(Addresses.questionnaire(commune), text("response.breadcrumb", year)))
                .context(
                        text(
                                "response.axis.number",
                                page.axes().indexOf(axis) + 1,
                                page.axes().size()),
                        text("response.axis.minutes", minutes(page, axis)),
                        text("response.axis.closes", Dates.day(sheet.campaign().closesOn())))
                .actions(createActions(page, axis, shown));
    }

    private static int minutes(QuestionnairePage page, Axis axis) {
        return page.renews() ? Math.max(1, page.effort(List.of(axis)).minutes()) : axis.minutes();
    }

    private Component[] createActions(QuestionnairePage page, Axis axis, Shown shown) {
        CampaignId campaign = page.sheet().campaign().id();
        InseeCode commune = page.sheet().profile().insee();
        if (page.sheet().rights().submit()) {
            return new Component[] {
                new Button(
                        text("response.submit.button"),
                        click -> new SubmissionDialog(reload(commune), () -> {
                                    responses.submit(campaign, commune);
                                    show(reload(commune), axis, shown);
                                })
                                .open())
            };
        }
        if (page.sheet().rights().reopen()) {
            return new Component[] {
                new Button(text("response.reopen.button"), click -> {
                    responses.reopen(campaign, commune);
                    show(reload(commune), axis, shown);
                })
            };
        }
        return new Component[0];
    }

    /** Names the answers that the browser keeps: of one person, to one campaign, for one commune. */
    private String store(QuestionnairePage page) {
        return "barometre/%s/%s/%s"
                .formatted(
                        user.id().value(),
                        page.sheet().campaign().id().value(),
                        page.sheet().profile().insee());
    }
}
