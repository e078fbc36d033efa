package fr.gouv.barometre.demo;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Any number of answers, each with its own share; the operator is declared by those who have one. */
record SeveralAnswers(Question question, String otherwise, Map<String, Double> from) implements AnswerHabit {

    private static final String OPERATOR = "opsn";

    static SeveralAnswers learn(Question question, SimulationFile.Habit habit, List<Respondent> informing) {
        Map<String, Double> from = new TreeMap<>();
        habit.each().forEach((option, percent) -> {
            double[] line = informing.parallelStream()
                    .map(respondent -> -draw(respondent, question, option))
                    .sorted()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            int last = (int) Math.round(percent / 100 * line.length);
            from.put(option, last == 0 ? Double.POSITIVE_INFINITY : -line[last - 1]);
        });
        return new SeveralAnswers(question, Objects.requireNonNull(habit.otherwise()), from);
    }

    private static double draw(Respondent respondent, Question question, String option) {
        return respondent.advance(question.code() + " " + option, true)
                + 1.5 * Draw.normal(respondent.commune().insee(), question.code(), option);
    }

    @Override
    public AnswerValue answer(Respondent respondent) {
        List<String> chosen = question.options().stream()
                .map(Question.Option::code)
                .filter(option -> chooses(respondent, option))
                .toList();
        return new AnswerValue.Choices(chosen.isEmpty() ? List.of(otherwise) : chosen);
    }

    private boolean chooses(Respondent respondent, String option) {
        if (option.equals(OPERATOR)) {
            return respondent.operatorDeclared();
        }
        Double least = from.get(option);
        return least != null && draw(respondent, question, option) >= least;
    }
}
