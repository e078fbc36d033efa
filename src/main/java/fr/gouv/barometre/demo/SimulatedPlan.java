package fr.gouv.barometre.demo;

import fr.gouv.barometre.common.TimeConfiguration;
import fr.gouv.barometre.obligation.Obligations;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.recommendation.Catalogue;
import fr.gouv.barometre.recommendation.Recommendations;
import fr.gouv.barometre.survey.Questionnaire;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a commune decided on the advice that its answers of 2025 call for: the first few, as far as it has come since. */
record SimulatedPlan(SimulatedResponse response, Instant decidedAt, List<Decided> actions) {

    /** @param stepsDone the first steps of the action, already ticked */
    record Decided(Advice advice, Status status, int stepsDone) {}

    /** As the plan stores them. */
    enum Status {
        DONE,
        UNDER_WAY,
        ACCEPTED,
        BLOCKED,
        DECLINED
    }

    /** By which published data the advice is given; a plan keeps their versions. */
    record Rules(Questionnaire questionnaire, RuleBook ruleBook, Catalogue catalogue) {}

    private static final double HAVE_A_PLAN = 0.06;
    private static final Duration DECIDED_AFTER = Duration.ofDays(21);
    private static final double[] UP_TO = {0.25, 0.65, 0.9, 0.95, 1};

    /** Empty for a commune without a plan. */
    static Optional<SimulatedPlan> of(SimulatedResponse response, boolean always, Rules rules) {
        DemoCommune commune = response.respondent().commune();
        if (!always && Draw.uniform(commune.insee(), "plan") >= HAVE_A_PLAN) {
            return Optional.empty();
        }
        Instant decidedAt = Objects.requireNonNull(response.submittedAt()).plus(DECIDED_AFTER);
        LocalDate day = decidedAt.atZone(TimeConfiguration.ZONE).toLocalDate();
        int wanted = 2 + (int) (4 * Draw.uniform(commune.insee(), "actions"));
        List<Decided> decided = advice(response, day, rules).stream()
                .limit(wanted)
                .map(advice -> decide(commune, advice))
                .toList();
        return Optional.of(new SimulatedPlan(response, decidedAt, decided));
    }

    private static List<Advice> advice(SimulatedResponse response, LocalDate day, Rules rules) {
        var facts = response.respondent().facts();
        var obligations = Obligations.at(day, rules.ruleBook(), rules.questionnaire(), facts);
        return Recommendations.rank(rules.catalogue(), rules.questionnaire(), facts, obligations, Set.of(), day);
    }

    private static Decided decide(DemoCommune commune, Advice advice) {
        String code = advice.action().code();
        double drawn = Draw.uniform(commune.insee(), code, "status");
        int position = 0;
        while (drawn >= UP_TO[position]) {
            position++;
        }
        Status status = Status.values()[position];
        int steps = advice.action().steps().size();
        int done = switch (status) {
            case DONE -> steps;
            case UNDER_WAY, BLOCKED -> (steps + 1) / 2;
            case ACCEPTED, DECLINED -> 0;
        };
        return new Decided(advice, status, done);
    }
}
