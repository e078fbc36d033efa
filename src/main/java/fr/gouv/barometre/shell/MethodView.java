package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;

/** How scores, obligations and advice are made, and where the portal's data come from. */
@Route(Addresses.METHOD)
@AnonymousAllowed
class MethodView extends InformationPage {

    MethodView(Questionnaires questionnaires) {
        super("shell.method.title");
        Questionnaire questionnaire = questionnaires.current();
        section(
                "shell.method.questionnaire",
                new Paragraph(text(
                        "shell.method.questionnaire.version",
                        questionnaire.version(),
                        questionnaire.indicators().size(),
                        questionnaire.axes().size(),
                        Dates.day(questionnaire.reviewedOn()))));
        section("shell.method.score");
        section("shell.method.obligations");
        section("shell.method.advice");
        section("shell.method.figures");
        section("shell.method.geography");
    }
}
