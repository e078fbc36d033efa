package fr.gouv.barometre.survey;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in plain French what is wrong with an answer, and what to do. */
public final class AnswerCheck {

    /** Longest text of an answer, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    /** Above this, a part or a total is a slip of the keyboard. */
    private static final BigDecimal GREATEST_COUNT = BigDecimal.valueOf(1_000_000_000);

    /** Outside of these years, a date is a slip of the keyboard. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private AnswerCheck() {}

    /** What is wrong with the answer taken alone; empty when it can be saved. "Don't know" and "not concerned" always can. */
    public static Optional<String> problem(Question question, AnswerValue answer) {
        @Nullable
        String problem = switch (answer) {
            case AnswerValue.DontKnow _, AnswerValue.NotApplicable _ -> null;
            case AnswerValue.Choice(String code) -> choice(question, code);
            case AnswerValue.Choices(var codes) -> choices(question, codes);
            case AnswerValue.Number(var value) -> number(question, value);
            case AnswerValue.Share share -> share(question, share);
            case AnswerValue.Level(int level) -> level(question, level);
            case AnswerValue.Day(var day) -> day(question, day);
            case AnswerValue.Text(String text) -> text(question, text);
        };
        return Optional.ofNullable(problem);
    }

    /** Answers that cannot both hold. Nothing is concluded from answers to questions that are no longer asked. */
    public static List<CrossCheck> contradictions(Questionnaire questionnaire, Facts facts) {
        Facts relevant = Asked.relevant(questionnaire, facts);
        return questionnaire.crossChecks().stream()
                .filter(check -> Conditions.evaluate(check.contradiction(), relevant, questionnaire) == Truth.TRUE)
                .toList();
    }

    private static @Nullable String choice(Question question, String code) {
        if (question.kind() != QuestionKind.SINGLE && question.kind() != QuestionKind.NUMBER) {
            return otherKind();
        }
        return question.option(code).isPresent() ? null : Sentences.say("survey.check.option.unknown");
    }

    private static @Nullable String choices(Question question, List<String> codes) {
        if (question.kind() != QuestionKind.MULTIPLE) {
            return otherKind();
        }
        if (codes.isEmpty()) {
            return Sentences.say("survey.check.choices.none");
        }
        for (String code : codes) {
            Optional<Question.Option> option = question.option(code);
            if (option.isEmpty()) {
                return Sentences.say("survey.check.option.unknown");
            }
            if (option.get().exclusive() && codes.size() > 1) {
                return Sentences.say(
                        "survey.check.choices.exclusive", option.get().text());
            }
        }
        return new HashSet<>(codes).size() < codes.size() ? Sentences.say("survey.check.choices.twice") : null;
    }

    private static @Nullable String number(Question question, BigDecimal value) {
        Double minimum = question.minimum();
        Double maximum = question.maximum();
        if (question.kind() != QuestionKind.NUMBER || minimum == null || maximum == null) {
            return otherKind();
        }
        if (value.signum() < 0 && minimum >= 0) {
            return Sentences.say("survey.check.number.negative");
        }
        if (value.compareTo(BigDecimal.valueOf(minimum)) < 0 || value.compareTo(BigDecimal.valueOf(maximum)) > 0) {
            return Sentences.say(
                    "survey.check.number.bounds",
                    Numbers.decimal(minimum, 2),
                    Numbers.decimal(maximum, 2),
                    unit(question));
        }
        return decimals(question, value);
    }

    private static @Nullable String share(Question question, AnswerValue.Share share) {
        if (question.kind() != QuestionKind.SHARE) {
            return otherKind();
        }
        if (share.part().signum() < 0 || share.total().signum() < 0) {
            return Sentences.say("survey.check.number.negative");
        }
        if (share.part().max(share.total()).compareTo(GREATEST_COUNT) > 0) {
            return Sentences.say(
                    "survey.check.number.bounds", "0", Numbers.count(GREATEST_COUNT.longValue()), unit(question));
        }
        if (share.total().signum() == 0) {
            return Sentences.say("survey.check.share.total-zero");
        }
        if (share.part().compareTo(share.total()) > 0) {
            return Sentences.say(
                    "survey.check.share.above-total",
                    Numbers.decimal(share.part().doubleValue(), 2),
                    Numbers.decimal(share.total().doubleValue(), 2),
                    Numbers.percent(share.percent().orElseThrow() / 100));
        }
        @Nullable String problem = decimals(question, share.part());
        return problem != null ? problem : decimals(question, share.total());
    }

    private static @Nullable String decimals(Question question, BigDecimal value) {
        if (value.scale() <= question.decimals()) {
            return null;
        }
        return question.decimals() == 0
                ? Sentences.say("survey.check.number.whole", unit(question))
                : Sentences.say("survey.check.number.decimals", question.decimals());
    }

    private static @Nullable String level(Question question, int level) {
        Double minimum = question.minimum();
        Double maximum = question.maximum();
        if (question.kind() != QuestionKind.SCALE || minimum == null || maximum == null) {
            return otherKind();
        }
        return level < minimum || level > maximum
                ? Sentences.say("survey.check.scale.bounds", Numbers.decimal(minimum, 0), Numbers.decimal(maximum, 0))
                : null;
    }

    private static @Nullable String day(Question question, LocalDate day) {
        if (question.kind() != QuestionKind.DATE) {
            return otherKind();
        }
        return day.isBefore(EARLIEST) || day.isAfter(LATEST)
                ? Sentences.say("survey.check.date.bounds", Dates.numeric(EARLIEST), Dates.numeric(LATEST))
                : null;
    }

    private static @Nullable String text(Question question, String text) {
        if (question.kind() != QuestionKind.TEXT) {
            return otherKind();
        }
        if (text.isBlank()) {
            return Sentences.say("survey.check.text.empty");
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            return Sentences.say("survey.check.text.long", Numbers.count(LONGEST_TEXT));
        }
        boolean unreadable = text.codePoints().anyMatch(AnswerCheck::unreadable);
        return unreadable ? Sentences.say("survey.check.text.unreadable") : null;
    }

    /** Control characters and halves of characters: the database refuses some, and a reader sees none. */
    private static boolean unreadable(int codePoint) {
        boolean control =
                Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
        return control || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static String unit(Question question) {
        String unit = question.unit();
        return unit == null ? "" : unit;
    }

    private static String otherKind() {
        return Sentences.say("survey.check.other-kind");
    }
}
