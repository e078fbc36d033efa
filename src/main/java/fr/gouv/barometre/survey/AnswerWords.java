package fr.gouv.barometre.survey;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import java.util.List;
import java.util.stream.Collectors;

/** An answer as a person reads it: "Oui, mutualisé", "12 sur 40 agents (30 %)". */
public final class AnswerWords {

    private static final String NBSP = "\u00a0";

    private AnswerWords() {}

    /** Never fails: an option that this version of the questionnaire does not know is said by its code. */
    public static String say(Question question, AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.DontKnow _ -> Sentences.say("survey.answer.dont-know");
            case AnswerValue.NotApplicable _ -> Sentences.say("survey.answer.not-applicable");
            case AnswerValue.Choice(String code) -> option(question, code);
            case AnswerValue.Choices(List<String> codes) ->
                codes.stream().map(code -> option(question, code)).collect(Collectors.joining(", "));
            case AnswerValue.Number(var value) -> Numbers.decimal(value.doubleValue(), 2) + unit(question);
            case AnswerValue.Share share -> share(question, share);
            case AnswerValue.Level(int level) -> level(question, level);
            case AnswerValue.Day(var day) -> Dates.day(day);
            case AnswerValue.Text(String text) -> text;
        };
    }

    private static String option(Question question, String code) {
        return question.option(code).map(Question.Option::text).orElse(code);
    }

    private static String share(Question question, AnswerValue.Share share) {
        String counts = Sentences.say(
                "survey.answer.share",
                Numbers.decimal(share.part().doubleValue(), 2),
                Numbers.decimal(share.total().doubleValue(), 2) + unit(question));
        return share.percent().isEmpty()
                ? counts
                : counts + " (" + Numbers.percent(share.percent().getAsDouble() / 100) + ")";
    }

    private static String level(Question question, int level) {
        Double maximum = question.maximum();
        String position = maximum == null
                ? String.valueOf(level)
                : Sentences.say("survey.answer.level", level, Numbers.decimal(maximum, 0));
        return Scoring.band(question, new AnswerValue.Level(level))
                .map(band -> band.text() + " (" + position + ")")
                .orElse(position);
    }

    private static String unit(Question question) {
        return question.unit() == null ? "" : NBSP + question.unit();
    }
}
