package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.pdf.Markup;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Question.Band;
import fr.gouv.barometre.survey.Question.Option;
import fr.gouv.barometre.survey.QuestionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The places where a question is answered on paper: boxes to tick and lines to write on, with what is answered already. */
final class AnswerBoxes {

    private final Markup markup;
    private final Map<QuestionCode, AnswerValue> answers;

    AnswerBoxes(Markup markup, Map<QuestionCode, AnswerValue> answers) {
        this.markup = markup;
        this.answers = answers;
    }

    Element of(Question question) {
        AnswerValue answer = answers.get(question.code());
        List<Element> boxes = new ArrayList<>(written(question, answer));
        int number = 1;
        for (Option option : question.options()) {
            boxes.add(box(String.valueOf(number), option.text(), chosen(option, answer)));
            number++;
        }
        boxes.add(box(
                Sentences.say("papers.questionnaire.code.dont-know"),
                Sentences.say("survey.answer.dont-know"),
                answer instanceof AnswerValue.DontKnow));
        boxes.add(box(
                Sentences.say("papers.questionnaire.code.not-applicable"),
                Sentences.say("survey.answer.not-applicable"),
                answer instanceof AnswerValue.NotApplicable));
        return markup.styled("ul", "options", boxes);
    }

    private List<Element> written(Question question, @Nullable AnswerValue answer) {
        String unit = Objects.requireNonNullElse(question.unit(), "");
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> List.of();
            case NUMBER ->
                List.of(line(answer instanceof AnswerValue.Number(var value) ? number(value) : "", " ", unit));
            case SHARE ->
                answer instanceof AnswerValue.Share(var part, var total)
                        ? List.of(line(Sentences.say("survey.answer.share", number(part), number(total)), " ", unit))
                        : List.of(emptyShare(unit));
            case SCALE -> levels(question, answer);
            case DATE -> List.of(line(answer instanceof AnswerValue.Day(var day) ? Dates.day(day) : ""));
            case TEXT -> List.of(line(answer instanceof AnswerValue.Text(String text) ? text : ""));
        };
    }

    private List<Element> levels(Question question, @Nullable AnswerValue answer) {
        List<Element> levels = new ArrayList<>();
        int first = (int) Objects.requireNonNullElse(question.minimum(), 0.0).doubleValue();
        int last = (int) Objects.requireNonNullElse(question.maximum(), 0.0).doubleValue();
        for (int level = first; level <= last; level++) {
            int shown = level;
            String words = question.bands().reversed().stream()
                    .filter(band -> band.from() <= shown)
                    .findFirst()
                    .map(Band::text)
                    .orElse("");
            boolean ticked = answer instanceof AnswerValue.Level(int chosen) && chosen == shown;
            levels.add(box(String.valueOf(shown), words, ticked));
        }
        return levels;
    }

    private static boolean chosen(Option option, @Nullable AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.Choice(String code) -> code.equals(option.code());
            case AnswerValue.Choices(var codes) -> codes.contains(option.code());
            case null, default -> false;
        };
    }

    private Element emptyShare(String unit) {
        return markup.element(
                "li",
                markup.styled("span", "line", "\u00a0"),
                " ",
                Sentences.say("papers.questionnaire.of"),
                " ",
                markup.styled("span", "line", "\u00a0"),
                " ",
                unit);
    }

    private Element line(String written, String... after) {
        return markup.element(
                "li", markup.styled("span", "line", written.isEmpty() ? "\u00a0" : written), List.of(after));
    }

    /** A tick is a letter, not a drawing: a screen reader says it. */
    private Element box(String code, String words, boolean ticked) {
        Element box = markup.styled("span", "box", ticked ? "X" : "\u00a0\u00a0");
        return markup.element("li", box, markup.styled("span", "number", code + ". "), words);
    }

    private static String number(BigDecimal value) {
        return Numbers.decimal(value.doubleValue(), 2);
    }
}
