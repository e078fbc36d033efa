package fr.gouv.barometre.response.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import fr.gouv.barometre.survey.Question;
import java.util.List;
import java.util.stream.Collectors;

/** Any number of options; those that go with no other untick the rest in the browser. */
class CheckboxAnswer extends OptionsAnswer<CheckboxGroup<AnswerOption>> {

    CheckboxAnswer(Question question, String labelId) {
        List<AnswerOption> options = AnswerOption.of(question);
        super(group(options), options, labelId);
    }

    private static CheckboxGroup<AnswerOption> group(List<AnswerOption> options) {
        CheckboxGroup<AnswerOption> group = new CheckboxGroup<>();
        group.setItems(options);
        group.setItemLabelGenerator(AnswerOption::label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return group;
    }

    @Override
    public void show(RawAnswer answer) {
        group.setValue(options.stream()
                .filter(option -> answer.chosen().contains(option.code()))
                .collect(Collectors.toSet()));
    }
}
