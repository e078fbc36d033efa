package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.SaveResult.Clash;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question: its words, its inputs, where its answer stands, and what the commune answered before. Its attributes tell the
 * browser which answer it holds and on which revision a new one is based.
 */
@Tag("article")
class QuestionCard extends HtmlContainer {

    private final Question question;
    private final SaveWords words;
    private final HtmlContainer title;
    private final EarlierPart earlier;
    private final AnswerField field;
    private final Div label = new Div();
    private final Div badge = new Div();
    private final SaveState state = new SaveState();
    private final Div choice = new Div();
    private @Nullable GivenAnswer given;

    /** @param title its level follows the headings around the card */
    QuestionCard(Question question, SaveWords words, boolean readOnly, HtmlContainer title, EarlierPart earlier) {
        this.question = question;
        this.words = words;
        this.title = title;
        this.earlier = earlier;
        String titleId = "q-" + question.code();
        field = AnswerField.of(question, titleId);
        field.setReadOnly(readOnly);
        field.component().addClassName("bn-question__saisie");
        addClassName("bn-question");
        setClassName("bn-question--detail", question.isDetail());
        getElement().setAttribute("data-question", question.code().value());
        getElement().setAttribute("aria-labelledby", titleId);
        if (readOnly) {
            getElement().setAttribute("data-read-only", "");
        }
        title.setText(question.text());
        title.setId(titleId);
        title.getElement().setAttribute("tabindex", "-1"); // see focus()
        title.addClassName("bn-question__titre");
        add(head(), title, earlier, field.component(), choice, new QuestionHelp(question));
        if (question.confidential()) {
            Paragraph note = new Paragraph(text("response.confidential"));
            note.addClassName("bn-note");
            add(note);
        }
    }

    private HtmlContainer head() {
        Span code = new Span(question.code().value());
        code.addClassName("bn-code");
        label.add(code, badge);
        label.addClassName("bn-ligne");
        Header head = new Header(label, state);
        head.addClassName("bn-question__tete");
        return head;
    }

    Question question() {
        return question;
    }

    /** Adds what another feature shows in the line of the question's code. */
    void beside(Component component) {
        label.add(component);
    }

    /** Brings the question before the person's eyes, screen readers included. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }

    /** Shows the answer in force; null when there never was one. */
    void show(@Nullable GivenAnswer given) {
        @Nullable AnswerValue value = given == null ? null : given.value();
        enter(RawAnswer.of(question, value));
        settle(given);
    }

    /** What the person entered before the page was loaded again. */
    void enter(RawAnswer answer) {
        field.show(answer);
        unfold();
    }

    /** Shows the inputs, which stay folded while one click is expected to do. */
    void unfold() {
        fold(false);
    }

    private void fold(boolean folded) {
        field.component().getElement().setAttribute("hidden", folded);
    }

    /** Brings the ways to answer in one click, or what is left of them, under the person's keys. */
    void focusEarlier() {
        earlier.focus();
    }

    /** Shows again the last answer that the page knew of, without reading any. */
    void revert() {
        show(given);
    }

    /** The fields hold the answer in force: says so, and takes back what was said before. */
    void settle(@Nullable GivenAnswer given) {
        this.given = given;
        @Nullable AnswerValue value = given == null ? null : given.value();
        getElement().setAttribute("data-revision", String.valueOf(given == null ? 0 : given.revision()));
        getElement().setAttribute("data-given", RawAnswer.of(question, value).json());
        choice.removeAll();
        earlier.settle(given);
        fold(earlier.folds(given));
        field.setError(null);
        badge.removeAll();
        badge.add(badge(value).small());
        if (given == null) {
            state.open(text("response.state.open"));
        } else {
            state.saved(value == null ? words.takenBack(given) : words.saved(given));
        }
    }

    private Badge badge(@Nullable AnswerValue value) {
        if (value != null) {
            return new Badge(Tone.SUCCESS, text("response.badge.answered"));
        }
        return question.isDetail()
                ? new Badge(Tone.NEUTRAL, text("response.badge.optional"))
                : new Badge(Tone.NEW, text("response.badge.open"));
    }

    void invalid(String sentence) {
        field.setError(sentence);
        state.notSaved(text("response.state.invalid"));
    }

    void refused(String sentence) {
        field.setError(sentence);
        state.notSaved(text("response.state.refused"));
    }

    void clash(Clash clash, Runnable keepMine, Runnable takeTheirs) {
        choice.removeAll();
        choice.add(new ClashPanel(question, clash, keepMine, takeTheirs));
        field.setError(null);
        state.notSaved(text("response.state.clash"));
    }

    /** @param messages of the contradictions with other answers; the answer itself is saved */
    void contradicted(List<String> messages) {
        field.setWarning(messages.isEmpty() ? null : String.join(" ", messages));
        setClassName("bn-question--contredite", !messages.isEmpty());
    }
}
