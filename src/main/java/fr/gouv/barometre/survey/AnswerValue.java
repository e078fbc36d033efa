package fr.gouv.barometre.survey;

import java.math.BigDecimal;
import java.util.List;

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
    record Number(BigDecimal value) implements AnswerValue {}

    /** A share given as {@code part} out of {@code total}, both in the unit of the question. */
    record Share(BigDecimal part, BigDecimal total) implements AnswerValue {}

    /** A level of a {@link QuestionKind#SCALE} question. */
    record Level(int value) implements AnswerValue {}

    record Text(String value) implements AnswerValue {}

    record DontKnow() implements AnswerValue {}

    record NotApplicable() implements AnswerValue {}
}
