package fr.gouv.barometre.demo;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.territory.Stratum;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A part out of a total (agents trained, refurbished devices). The exponent that bends the communes' advance into shares is
 * sought in each stratum, so that the parts over the totals give the published mean in each of them and in the whole.
 */
record PartOfTotal(Question question, SimulationFile.Habit habit, double mean, Map<Stratum, Double> exponents)
        implements AnswerHabit {

    private static final double STEEPEST = 80;
    private static final double FLATTEST = 0.02;
    private static final int HALVINGS = 30;

    static PartOfTotal learn(Question question, SimulationFile.Habit habit, double mean, List<Respondent> informing) {
        PartOfTotal unlearned = new PartOfTotal(question, habit, mean, new EnumMap<>(Stratum.class));
        for (Stratum stratum : Stratum.values()) {
            List<Respondent> members = informing.stream()
                    .filter(respondent -> respondent.commune().stratum() == stratum)
                    .toList();
            unlearned.exponents.put(stratum, unlearned.seek(members));
        }
        return unlearned;
    }

    private double seek(List<Respondent> members) {
        List<Place> places = members.stream().map(this::place).toList();
        double flat = FLATTEST;
        double steep = STEEPEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (flat + steep) / 2;
            if (percent(places, middle) > mean) {
                flat = middle;
            } else {
                steep = middle;
            }
        }
        return (flat + steep) / 2;
    }

    private double percent(List<Place> places, double exponent) {
        long parts = places.stream().mapToLong(place -> place.part(exponent)).sum();
        long totals = places.stream().mapToLong(Place::total).sum();
        return totals == 0 ? mean : 100.0 * parts / totals;
    }

    @Override
    public AnswerValue answer(Respondent respondent) {
        Place place = place(respondent);
        double exponent = exponents.getOrDefault(respondent.commune().stratum(), 1.0);
        return new AnswerValue.Share(BigDecimal.valueOf(place.part(exponent)), BigDecimal.valueOf(place.total()));
    }

    /**
     * Where a commune stands among all.
     *
     * @param rank from 0 to 1
     * @param rounding up or down by chance: rounding every commune down would lose the small ones
     */
    private record Place(double rank, double rounding, long total) {

        long part(double exponent) {
            return Math.min(total, (long) (StrictMath.pow(rank, exponent) * total + rounding));
        }
    }

    private Place place(Respondent respondent) {
        double advance = respondent.advance(question.code().value(), false);
        return new Place(
                1 / (1 + StrictMath.exp(-1.7 * advance)),
                Draw.uniform(respondent.commune().insee(), question.code(), "rounding"),
                total(respondent));
    }

    private long total(Respondent respondent) {
        int population = respondent.commune().population();
        if (habit.council()) {
            return CouncilSize.of(population);
        }
        double spread = 0.8 + 0.4 * Draw.uniform(respondent.commune().insee(), question.code(), "total");
        return Math.round(habit.base() + spread * habit.perThousand() * population / 1000);
    }
}
