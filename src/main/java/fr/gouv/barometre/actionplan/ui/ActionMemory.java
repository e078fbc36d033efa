package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.survey.AnswerWords;

/** Where an action comes from: who decided, on which answers, with which versions of the data. */
class ActionMemory extends NativeDetails {

    ActionMemory(PlanOverview overview, PlanActionDetails action) {
        super(text("plan.memory.summary"));
        addClassNames("bn-details", "fr-mt-2w");
        Div content = new Div(small(text("plan.memory.decided", Dates.moment(action.decidedAt()), action.decidedBy())));
        setContent(content);
        if (!action.basedOn().isEmpty()) {
            UnorderedList answers = new UnorderedList();
            answers.addClassName("bn-petit");
            action.basedOn()
                    .forEach((code, answer) -> overview.questionnaire()
                            .find(code)
                            .ifPresent(question -> answers.add(new ListItem(
                                    text("plan.memory.answer", question.text(), AnswerWords.say(question, answer))))));
            content.add(small(text("plan.memory.answers")), answers);
        }
        PlanDetails.Versions versions = overview.plan().versions();
        if (versions != null) {
            content.add(small(
                    text("plan.memory.versions", versions.questionnaire(), versions.ruleBook(), versions.catalogue())));
        }
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("bn-petit");
        return paragraph;
    }
}
