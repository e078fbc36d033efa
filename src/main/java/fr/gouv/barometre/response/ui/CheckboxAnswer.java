package fr.gouv.barometre.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import fr.gouv.barometre.survey.Question;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Any number of options; those that go with no other untick the rest in the browser. */
class CheckboxAnswer implements AnswerField {

    private final CheckboxGroup<AnswerOption> group = new CheckboxGroup<>();
    private final List<AnswerOption> options;

    CheckboxAnswer(Question question, String labelId) {
        options = AnswerOption.of(question);
        group.setItems(options);
        group.setItemLabelGenerator(AnswerOption::label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
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
        group.setValue(options.stream()
                .filter(option -> answer.chosen().contains(option.code()))
                .collect(Collectors.toSet()));
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
