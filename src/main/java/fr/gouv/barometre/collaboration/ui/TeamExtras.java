package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.collaboration.Assignments;
import fr.gouv.barometre.collaboration.CommentService;
import fr.gouv.barometre.collaboration.QuestionnaireNotes;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.ui.QuestionExtras;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import java.util.Optional;

/** What the team adds to the questionnaire: who is asked to answer, and the notes under each question. */
@org.springframework.stereotype.Component
class TeamExtras implements QuestionExtras {

    private final CommentService comments;

    TeamExtras(CommentService comments) {
        this.comments = comments;
    }

    @Override
    public OnPage of(AnswerSheet sheet, Axis axis) {
        InseeCode commune = sheet.profile().insee();
        QuestionnaireNotes read = comments.besideQuestions(sheet.campaign().id(), commune);
        Assignments asked = read.asked();
        NotesOnPage notes = new NotesOnPage(comments, sheet.campaign().id(), commune, read);
        return new OnPage() {
            @Override
            public Optional<Component> beside(Question question) {
                return asked.of(axis, question)
                        .map(assignee -> asked.asksCaller(axis, question)
                                ? new Badge(Tone.INFO, text("collaboration.for-you")).small()
                                : small(text("collaboration.for", assignee.name())));
            }

            @Override
            public Optional<Component> under(Question question) {
                return notes.under(question);
            }

            @Override
            public Optional<String> on(Axis other) {
                return asked.asksCaller(other)
                        ? Optional.of(text("collaboration.for-you"))
                        : asked.of(other).map(assignee -> text("collaboration.for", assignee.name()));
            }
        };
    }

    private static Span small(String words) {
        Span span = new Span(words);
        span.addClassName("bn-note");
        return span;
    }
}
