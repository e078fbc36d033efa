package fr.gouv.barometre.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** What a commune answers to one question. "Don't know" and "not applicable" are answers, never a zero. */
public sealed interface AnswerValue {

    /** Code of the chosen option of a {@link QuestionKind#SINGLE} question. */
    record Choice(String option) implements AnswerValue {}

    /** Codes of the chosen options of a {@link QuestionKind#MULTIPLE} question, in the order of the questionnaire. */
    record Choices(List<String> options) implements AnswerValue {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** A plain number, in the unit of the question. */
    record Number(BigDecimal value) implements AnswerValue {
        public Number {
            value = plain(value);
        }
    }

    /** A share given as {@code part} out of {@code total}, both in the unit of the question. */
    record Share(BigDecimal part, BigDecimal total) implements AnswerValue {
        public Share {
            part = plain(part);
            total = plain(total);
        }

        /** The part in percent of the total; empty when the total is zero. */
        public OptionalDouble percent() {
            if (total.signum() == 0) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(
                    part.movePointRight(2).divide(total, MathContext.DECIMAL64).doubleValue());
        }
    }

    /** A level of a {@link QuestionKind#SCALE} question. */
    record Level(int value) implements AnswerValue {}

    record Day(LocalDate value) implements AnswerValue {}

    record Text(String value) implements AnswerValue {}

    record DontKnow() implements AnswerValue {}

    record NotApplicable() implements AnswerValue {}

    /** 12, 12.0 and 1.2E1 are the same answer; a number too long to be one is left for {@link AnswerCheck} to refuse. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -30 ? stripped.setScale(0) : stripped;
    }
}
