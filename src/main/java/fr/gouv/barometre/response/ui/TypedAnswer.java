package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import fr.gouv.barometre.survey.Question;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number, a number out of a total, a date, or a text, with the boxes that take its place. Numbers are typed in text fields: number
 * fields of browsers drop what they cannot read, and then nobody can say what was wrong with it.
 */
class TypedAnswer implements AnswerField {

    private static final int LONGEST_TEXT = 2000;

    private final List<? extends TextFieldBase<?, String>> parts;
    private final CheckboxAnswer boxes;
    private final Div content = new Div();

    TypedAnswer(Question question, String labelId) {
        parts = fields(question);
        parts.forEach(part -> part.getElement().setAttribute("data-part", ""));
        boxes = new CheckboxAnswer(question, labelId);
        Div line = new Div();
        line.addClassName("bn-saisie");
        parts.forEach(line::add);
        content.getElement().setAttribute("role", "group");
        content.getElement().setAttribute("aria-labelledby", labelId);
        content.add(line, boxes.component());
    }

    private static List<? extends TextFieldBase<?, String>> fields(Question question) {
        String unit = Objects.requireNonNullElse(question.unit(), "");
        return switch (question.kind()) {
            case SHARE ->
                List.of(number(text("response.field.part", unit)), number(text("response.field.total", unit)));
            case DATE -> List.of(date());
            case TEXT -> List.of(area());
            default -> List.of(number(text("response.field.number", unit)));
        };
    }

    private static TextField number(String label) {
        TextField field = new TextField(label);
        field.getElement().executeJs("this.inputElement.inputMode = 'decimal'"); // the keypad of a phone
        field.setAutocomplete(Autocomplete.OFF);
        field.setManualValidation(true);
        return field;
    }

    /** Typed, not picked: quicker by keyboard, and years away from today. */
    private static TextField date() {
        TextField field = new TextField(text("response.field.date"));
        field.setAutocomplete(Autocomplete.OFF);
        field.setManualValidation(true);
        return field;
    }

    private static TextArea area() {
        TextArea area = new TextArea(text("response.field.text"));
        area.setMaxLength(LONGEST_TEXT);
        area.setManualValidation(true);
        return area;
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public void show(RawAnswer answer) {
        IntStream.range(0, parts.size())
                .forEach(i -> parts.get(i)
                        .setValue(i < answer.typed().size() ? answer.typed().get(i) : ""));
        boxes.show(answer);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        parts.forEach(part -> part.setReadOnly(readOnly));
        boxes.setReadOnly(readOnly);
    }

    @Override
    public void setError(@Nullable String sentence) {
        parts.getFirst().setErrorMessage(sentence);
        parts.forEach(part -> part.setInvalid(sentence != null));
    }

    @Override
    public void setWarning(@Nullable String sentence) {
        parts.getFirst().setHelperText(sentence);
    }
}
