package fr.gouv.barometre.demo;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One answer among several. The respondents of 2025 are lined up, the most advanced first, and cut by quota: each share is
 * exact, to one commune. The places of the cuts then hold for everybody and every year.
 */
record OneAnswer(Question question, SimulationFile.Habit habit, List<Step> steps) implements AnswerHabit {

    /** This answer for who is at least that advanced. */
    private record Step(String answer, double from) {}

    private static final String AMOUNT = "amount";

    static OneAnswer learn(Question question, SimulationFile.Habit habit, List<Respondent> informing) {
        double[] line = informing.parallelStream()
                .map(respondent -> -respondent.advance(question.code().value(), true))
                .sorted()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double all = habit.shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        List<Step> steps = new ArrayList<>();
        double upTo = 0;
        for (Map.Entry<String, Double> share : habit.shares().entrySet()) {
            upTo += share.getValue() / all;
            int last = (int) Math.round(upTo * line.length);
            double from = last == 0 ? Double.POSITIVE_INFINITY : -line[last - 1];
            steps.add(new Step(share.getKey(), from));
        }
        return new OneAnswer(question, habit, List.copyOf(steps));
    }

    @Override
    public AnswerValue answer(Respondent respondent) {
        double advance = respondent.advance(question.code().value(), true);
        return value(
                respondent,
                steps.stream()
                        .filter(step -> advance >= step.from())
                        .findFirst()
                        .orElse(steps.getLast())
                        .answer());
    }

    private AnswerValue value(Respondent respondent, String answer) {
        if (answer.equals(AMOUNT)) {
            double spread = 0.6 + 0.8 * Draw.uniform(respondent.commune().insee(), question.code(), AMOUNT);
            long hundreds = Math.round(respondent.commune().population() * habit.perInhabitant() * spread / 100);
            return new AnswerValue.Number(BigDecimal.valueOf(100 * Math.max(1, hundreds)));
        }
        if (question.option(answer).isPresent()) {
            return new AnswerValue.Choice(answer);
        }
        return switch (question.kind()) {
            case SCALE -> new AnswerValue.Level(Integer.parseInt(answer));
            case DATE -> new AnswerValue.Day(LocalDate.parse(answer));
            default -> new AnswerValue.Number(new BigDecimal(answer));
        };
    }
}
