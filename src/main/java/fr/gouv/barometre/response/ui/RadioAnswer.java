package fr.gouv.barometre.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.gouv.barometre.survey.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of several options, or a level of a scale. */
class RadioAnswer implements AnswerField {

    private final RadioButtonGroup<AnswerOption> group = new RadioButtonGroup<>();
    private final List<AnswerOption> options;

    RadioAnswer(Question question, String labelId) {
        options = AnswerOption.of(question);
        group.setItems(options);
        group.setItemLabelGenerator(AnswerOption::label);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.addClassName("bn-choix");
        group.setAriaLabelledBy(labelId);
        group.setManualValidation(true);
        AnswerOption.mark(options, group.getChildren());
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public void show(RawAnswer answer) {
        options.stream()
                .filter(option -> answer.chosen().contains(option.code()))
                .findFirst()
                .ifPresentOrElse(group::setValue, group::clear);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        group.setReadOnly(readOnly);
    }

    @Override
    public void setError(@Nullable String sentence) {
        group.setErrorMessage(sentence);
        group.setInvalid(sentence != null);
    }

    @Override
    public void setWarning(@Nullable String sentence) {
        group.setHelperText(sentence);
    }
}
