package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the fields of a question hold, read as an answer. Whether the answer is a good one is the survey's to say. */
sealed interface AnswerReading {

    /** @param value null when everything was emptied: the answer is taken back */
    record Read(@Nullable AnswerValue value) implements AnswerReading {}

    /** @param sentence what to type instead */
    record Unreadable(String sentence) implements AnswerReading {}

    /** 31/12/2026, or 1/1/2027; the 31st of February is no date. */
    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    static AnswerReading read(Question question, RawAnswer raw) {
        if (raw.chosen().contains(RawAnswer.DONT_KNOW)) {
            return new Read(new AnswerValue.DontKnow());
        }
        if (raw.chosen().contains(RawAnswer.NOT_APPLICABLE)) {
            return new Read(new AnswerValue.NotApplicable());
        }
        return raw.chosen().isEmpty() ? readTyped(question.kind(), raw.typed()) : readChosen(question, raw.chosen());
    }

    private static AnswerReading readChosen(Question question, List<String> chosen) {
        return switch (question.kind()) {
            case MULTIPLE -> new Read(new AnswerValue.Choices(inTheOrderOf(question, chosen)));
            case SCALE -> readLevel(chosen.getFirst());
            case SINGLE, NUMBER, SHARE, DATE, TEXT -> new Read(new AnswerValue.Choice(chosen.getFirst()));
        };
    }

    private static AnswerReading readLevel(String chosen) {
        return number(chosen)
                .<AnswerReading>map(level -> new Read(new AnswerValue.Level(level.intValue())))
                .orElseGet(() -> new Unreadable(text("response.input.not-a-number", chosen)));
    }

    private static List<String> inTheOrderOf(Question question, List<String> chosen) {
        return question.options().stream()
                .map(Question.Option::code)
                .filter(chosen::contains)
                .toList();
    }

    private static AnswerReading readTyped(QuestionKind kind, List<String> typed) {
        if (typed.stream().allMatch(String::isBlank)) {
            return new Read(null);
        }
        if (kind == QuestionKind.TEXT) {
            return new Read(new AnswerValue.Text(typed.getFirst().strip()));
        }
        if (kind == QuestionKind.DATE) {
            return readDay(typed.getFirst().strip());
        }
        if (typed.stream().anyMatch(String::isBlank)) {
            return new Unreadable(text("response.input.half"));
        }
        if (kind == QuestionKind.SHARE && typed.stream().anyMatch(part -> part.contains("%"))) {
            return new Unreadable(text("response.input.percent"));
        }
        for (String part : typed) {
            if (number(part).isEmpty()) {
                return new Unreadable(text("response.input.not-a-number", part));
            }
        }
        List<BigDecimal> numbers =
                typed.stream().map(part -> number(part).orElseThrow()).toList();
        return new Read(
                kind == QuestionKind.SHARE
                        ? new AnswerValue.Share(numbers.getFirst(), numbers.getLast())
                        : new AnswerValue.Number(numbers.getFirst()));
    }

    private static AnswerReading readDay(String typed) {
        try {
            return new Read(new AnswerValue.Day(LocalDate.parse(typed.replaceAll("[-. ]", "/"), DAY)));
        } catch (DateTimeParseException e) {
            return new Unreadable(text("response.input.not-a-date", typed));
        }
    }

    /** As people write them: "1 200", "12,5", "3 000 €". */
    private static Optional<BigDecimal> number(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
