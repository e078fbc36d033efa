package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.ExternalLink;
import fr.gouv.barometre.survey.Question;

/** Why the question is asked, where to find the answer, and the published figure; unfolded on demand. */
class QuestionHelp extends NativeDetails {

    QuestionHelp(Question question) {
        super(text("response.help.title"));
        addClassNames("bn-details", "bn-aide");
        DescriptionList list = new DescriptionList();
        list.addClassName("bn-aide__dl");
        list.add(new DescriptionList.Term(text("response.help.why")), new DescriptionList.Description(question.why()));
        list.add(
                new DescriptionList.Term(text("response.help.where")),
                new DescriptionList.Description(question.where()));
        Question.Reference reference = question.reference();
        if (reference != null) {
            list.add(
                    new DescriptionList.Term(text("response.help.reference")),
                    new DescriptionList.Description(
                            new Span(text("response.help.figure", reference.text(), reference.caveat()) + " "),
                            new ExternalLink(reference.url(), reference.source())));
        }
        setContent(list);
    }
}
