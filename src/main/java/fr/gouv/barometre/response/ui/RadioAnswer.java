package fr.gouv.barometre.response.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.gouv.barometre.survey.Question;
import java.util.List;

/** One of several options, or a level of a scale. */
class RadioAnswer extends OptionsAnswer<RadioButtonGroup<AnswerOption>> {

    RadioAnswer(Question question, String labelId) {
        List<AnswerOption> options = AnswerOption.of(question);
        super(group(options), options, labelId);
    }

    private static RadioButtonGroup<AnswerOption> group(List<AnswerOption> options) {
        RadioButtonGroup<AnswerOption> group = new RadioButtonGroup<>();
        group.setItems(options);
        group.setItemLabelGenerator(AnswerOption::label);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return group;
    }

    @Override
    public void show(RawAnswer answer) {
        options.stream()
                .filter(option -> answer.chosen().contains(option.code()))
                .findFirst()
                .ifPresentOrElse(option -> group.setValue(option), () -> group.clear());
    }
}
