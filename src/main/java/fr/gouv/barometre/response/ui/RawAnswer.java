package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as it stands in the fields of the page, readable or not. The browser keeps it in this form until it is saved.
 *
 * @param chosen codes of the chosen options; {@link #DONT_KNOW} and {@link #NOT_APPLICABLE} are among them
 * @param typed contents of the text fields, in the order of the page; empty texts for empty fields
 */
record RawAnswer(List<String> chosen, List<String> typed) {

    static final String DONT_KNOW = "~nsp";
    static final String NOT_APPLICABLE = "~nc";

    private static final JsonMapper JSON = JsonMapper.shared();

    RawAnswer {
        chosen = List.copyOf(chosen);
        typed = List.copyOf(typed);
    }

    static RawAnswer of(Question question, @Nullable AnswerValue value) {
        List<String> empty = Collections.nCopies(typedParts(question.kind()), "");
        return switch (value) {
            case null -> new RawAnswer(List.of(), empty);
            case AnswerValue.Choice(String option) -> new RawAnswer(List.of(option), empty);
            case AnswerValue.Choices(List<String> options) -> new RawAnswer(options, empty);
            case AnswerValue.Level(int level) -> new RawAnswer(List.of(String.valueOf(level)), empty);
            case AnswerValue.Number(BigDecimal number) -> new RawAnswer(List.of(), List.of(french(number)));
            case AnswerValue.Share(BigDecimal part, BigDecimal total) ->
                new RawAnswer(List.of(), List.of(french(part), french(total)));
            case AnswerValue.Day(LocalDate day) -> new RawAnswer(List.of(), List.of(Dates.numeric(day)));
            case AnswerValue.Text(String text) -> new RawAnswer(List.of(), List.of(text));
            case AnswerValue.DontKnow() -> new RawAnswer(List.of(DONT_KNOW), empty);
            case AnswerValue.NotApplicable() -> new RawAnswer(List.of(NOT_APPLICABLE), empty);
        };
    }

    /** How many text fields a question has. */
    static int typedParts(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE, SCALE -> 0;
            case NUMBER, DATE, TEXT -> 1;
            case SHARE -> 2;
        };
    }

    /**
     * As the person would say it, readable or not.
     *
     * @param options what can be ticked for the question; a code that is not among them is said as it is
     */
    String words(List<AnswerOption> options) {
        Stream<String> ticked = chosen.stream()
                .map(code -> options.stream()
                        .filter(option -> option.code().equals(code))
                        .map(AnswerOption::label)
                        .findFirst()
                        .orElse(code));
        List<String> written = typed.stream().filter(part -> !part.isBlank()).toList();
        Stream<String> numbers = written.size() == 2
                ? Stream.of(text("survey.answer.share", written.getFirst(), written.getLast()))
                : written.stream();
        String words = Stream.concat(ticked, numbers).collect(Collectors.joining(", "));
        return words.isEmpty() ? text("response.answer.nothing") : words;
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    private static String french(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
