package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.Icon;
import fr.gouv.barometre.response.EarlierAnswer;
import fr.gouv.barometre.response.ExpectedChange;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.Renewal;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the commune answered before, why that has probably changed, and the short ways to an answer: still true, or the answer that
 * is proposed. The browser unfolds the inputs by itself ({@code data-unfold}), so that this works without network too.
 */
class EarlierPart extends Div {

    /** What a person can do in one click. */
    interface Ways {

        void confirm(Question question);

        /** Answers with what is proposed. */
        void take(Question question, AnswerValue value);

        /** The person is about to answer anew. */
        void changed(Question question);
    }

    private final Question question;
    private final Renewal renewal;
    private final Ways ways;
    private final boolean readOnly;
    private final Div buttons = new Div();

    EarlierPart(Question question, Renewal renewal, boolean readOnly, Ways ways) {
        this.question = question;
        this.renewal = renewal;
        this.readOnly = readOnly;
        this.ways = ways;
        addClassName("bn-avant");
        renewal.expected(question.code()).forEach(change -> add(reason(change)));
        renewal.earlier(question.code()).ifPresent(earlier -> add(new PreviousLine(earlier)));
        buttons.addClassName("bn-ligne");
        add(buttons);
    }

    private static Paragraph reason(ExpectedChange change) {
        Paragraph reason = new Paragraph(new Icon("refresh-line"), new Span(" " + change.reason()));
        reason.addClassNames("bn-petit", "bn-avant__raison");
        return reason;
    }

    /** Whether the inputs stay folded: one click is expected to do. */
    boolean folds(@Nullable GivenAnswer given) {
        if (readOnly) {
            return false;
        }
        return isOpen(given) ? renewal.unchanged(question.code()) : given != null && given.confirmedYear() != null;
    }

    /** Shows the ways that are left once this answer is in force. */
    void settle(@Nullable GivenAnswer given) {
        buttons.removeAll();
        if (readOnly) {
            return;
        }
        if (isOpen(given)) {
            offer(given);
        } else if (folds(given)) {
            buttons.add(unfolding("response.renewal.modify"));
        }
        boolean reasons = isOpen(given) && !renewal.expected(question.code()).isEmpty();
        setVisible(reasons
                || buttons.getComponentCount() > 0
                || renewal.earlier(question.code()).isPresent());
    }

    private void offer(@Nullable GivenAnswer given) {
        if (renewal.confirmable(question.code()) && !saidAgain()) {
            Button confirm = button("response.renewal.still-true", () -> ways.confirm(question));
            confirm.getElement().setAttribute("data-confirm", "");
            buttons.add(confirm);
        }
        Map<AnswerValue, String> proposed = new LinkedHashMap<>();
        renewal.expected(question.code()).forEach(change -> {
            AnswerValue value = change.proposed();
            if (value != null) {
                proposed.putIfAbsent(value, change.said() ? "response.renewal.confirm-said" : "response.renewal.take");
            }
        });
        proposed.forEach(this::propose);
        if (folds(given)) {
            buttons.add(unfolding("response.renewal.changed"));
        }
    }

    /** What was said is the answer of before: one button is enough for it. */
    private boolean saidAgain() {
        Optional<AnswerValue> before = renewal.earlier(question.code()).flatMap(EarlierAnswer::stillFits);
        return renewal.expected(question.code()).stream()
                .anyMatch(change -> change.said() && before.equals(Optional.ofNullable(change.proposed())));
    }

    private void propose(AnswerValue value, String key) {
        Button take = new Button(text(key, AnswerWords.say(question, value)), click -> ways.take(question, value));
        take.getElement().setAttribute("data-confirm", "");
        describe(take);
        buttons.add(take);
    }

    private Button unfolding(String key) {
        Button unfold = button(key, () -> ways.changed(question));
        unfold.addThemeVariants(ButtonVariant.TERTIARY);
        unfold.getElement().setAttribute("data-unfold", "");
        return unfold;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        describe(button);
        return button;
    }

    /** Alike on every card: the question says which one. */
    private void describe(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("aria-describedby", "q-" + question.code());
    }

    /** After a confirmation the buttons changed places: the first one left has the focus. */
    void focus() {
        buttons.getChildren().findFirst().ifPresent(first -> first.getElement().callJsFunction("focus"));
    }

    private static boolean isOpen(@Nullable GivenAnswer given) {
        return given == null || given.value() == null;
    }
}
