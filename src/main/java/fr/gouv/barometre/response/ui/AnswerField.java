package fr.gouv.barometre.response.ui;

import com.vaadin.flow.component.Component;
import fr.gouv.barometre.survey.Question;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of one question. What the person enters is read in the browser and comes in through {@link AnswerSaving}: the
 * attributes {@code data-option} and {@code data-part} tell the inputs apart there.
 */
interface AnswerField {

    static AnswerField of(Question question, String labelId) {
        return switch (question.kind()) {
            case SINGLE, SCALE -> new RadioAnswer(question, labelId);
            case MULTIPLE -> new CheckboxAnswer(question, labelId);
            case NUMBER, SHARE, DATE, TEXT -> new TypedAnswer(question, labelId);
        };
    }

    Component component();

    void show(RawAnswer answer);

    void setReadOnly(boolean readOnly);

    /** @param sentence why the answer cannot be saved, tied to the inputs for screen readers; null when nothing is wrong */
    void setError(@Nullable String sentence);

    /** @param sentence what contradicts the saved answer, tied to the inputs as well; null when nothing does */
    void setWarning(@Nullable String sentence);
}
