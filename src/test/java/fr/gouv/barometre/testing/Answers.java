package fr.gouv.barometre.testing;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.QuestionKind;
import fr.gouv.barometre.survey.Questionnaire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers as a test table writes them: an option, options joined by "+", a number, "part/total", "?" for "don't know", "-"
 * for "not applicable".
 */
public final class Answers {

    private Answers() {}

    /** "SER-01=oui INT-05=12/40", or nothing. */
    public static Map<QuestionCode, AnswerValue> parse(Questionnaire questionnaire, @Nullable String text) {
        Map<QuestionCode, AnswerValue> answers = new LinkedHashMap<>();
        if (text != null) {
            for (String answer : text.strip().split(" +")) {
                QuestionCode code = new QuestionCode(answer.substring(0, answer.indexOf('=')));
                answers.put(code, value(questionnaire.question(code), answer.substring(answer.indexOf('=') + 1)));
            }
        }
        return answers;
    }

    public static AnswerValue value(Question question, String text) {
        if (text.equals("?")) {
            return new AnswerValue.DontKnow();
        }
        if (text.equals("-")) {
            return new AnswerValue.NotApplicable();
        }
        if (question.option(text).isPresent() && question.kind() != QuestionKind.MULTIPLE) {
            return new AnswerValue.Choice(text);
        }
        return switch (question.kind()) {
            case SINGLE -> throw new IllegalArgumentException(question.code() + " has no option " + text);
            case MULTIPLE -> new AnswerValue.Choices(List.of(text.split("\\+")));
            case NUMBER -> new AnswerValue.Number(new BigDecimal(text));
            case SHARE -> {
                String[] parts = text.split("/");
                yield new AnswerValue.Share(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
            }
            case SCALE -> new AnswerValue.Level(Integer.parseInt(text));
            case DATE -> new AnswerValue.Day(LocalDate.parse(text));
            case TEXT -> new AnswerValue.Text(text);
        };
    }
}
