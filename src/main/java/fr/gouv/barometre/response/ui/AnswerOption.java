package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing to tick.
 *
 * @param exclusive goes with no other
 * @param outside "Je ne sais pas" and "Non concerné": drawn apart from the answers proper
 */
record AnswerOption(String code, String label, boolean exclusive, boolean outside) {

    /** Everything that can be ticked for a question, in the order of the page. */
    static List<AnswerOption> of(Question question) {
        Stream<AnswerOption> proper = question.kind() == QuestionKind.SCALE
                ? levels(question)
                : question.options().stream()
                        .map(option -> new AnswerOption(
                                option.code(),
                                option.text(),
                                option.exclusive() || question.kind() != QuestionKind.MULTIPLE,
                                false));
        return Stream.concat(
                        proper,
                        Stream.of(
                                new AnswerOption(RawAnswer.DONT_KNOW, text("survey.answer.dont-know"), true, true),
                                new AnswerOption(
                                        RawAnswer.NOT_APPLICABLE, text("survey.answer.not-applicable"), true, true)))
                .toList();
    }

    private static Stream<AnswerOption> levels(Question question) {
        int from = question.minimum() == null ? 1 : question.minimum().intValue();
        int to = question.maximum() == null ? from : question.maximum().intValue();
        return IntStream.rangeClosed(from, to)
                .mapToObj(level -> new AnswerOption(String.valueOf(level), levelText(question, level), true, false));
    }

    private static String levelText(Question question, int level) {
        return question.bands().stream()
                .filter(band -> band.from() <= level)
                .reduce((lower, higher) -> higher)
                .map(band -> text("response.option.level", String.valueOf(level), band.text()))
                .orElse(String.valueOf(level));
    }

    /** Marks the inputs that a group made for these options, so that the browser knows their codes. */
    static void mark(List<AnswerOption> options, Stream<Component> inputs) {
        List<Component> made = new ArrayList<>(inputs.toList());
        Iterator<AnswerOption> option = options.iterator();
        for (Component input : made) {
            option.next().mark(input);
        }
    }

    private void mark(Component input) {
        input.getElement().setAttribute("data-option", code);
        if (exclusive) {
            input.getElement().setAttribute("data-exclusive", "");
        }
        if (outside) {
            input.getElement().setAttribute("data-outside", "");
        }
    }
}
