package fr.gouv.barometre.demo;

import fr.gouv.barometre.common.TimeConfiguration;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.survey.AnswerJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Simulated plans as rows of the staging tables. */
record PlanRows(List<SimulatedPlan> plans, SimulatedPlan.Rules rules, SimulationFile.PlanWords words) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MONTHS = 6;

    Stream<String> planRows() {
        return plans.stream()
                .map(plan -> CopyRows.row(
                        plan.response().respondent().season().year(),
                        insee(plan),
                        rules.questionnaire().version(),
                        rules.ruleBook().version(),
                        rules.catalogue().version(),
                        plan.decidedAt()));
    }

    Stream<String> actionRows() {
        return plans.stream().flatMap(plan -> plan.actions().stream().map(action -> actionRow(plan, action)));
    }

    private String actionRow(SimulatedPlan plan, SimulatedPlan.Decided decided) {
        Advice advice = decided.advice();
        LocalDate start = plan.decidedAt().atZone(TimeConfiguration.ZONE).toLocalDate();
        boolean declined = decided.status() == SimulatedPlan.Status.DECLINED;
        return CopyRows.row(
                insee(plan),
                advice.action().code(),
                advice.action().title(),
                decided.status(),
                words.reasons().get(decided.status().name()),
                declined ? null : words.personInCharge(),
                declined ? null : words.eluReferent(),
                declined ? null : start,
                declined ? null : start.plusMonths(MONTHS),
                advice.rank(),
                because(advice),
                basedOn(advice),
                plan.decidedAt(),
                words.decidedBy(),
                plan.decidedAt());
    }

    Stream<String> stepRows() {
        return plans.stream()
                .flatMap(plan -> plan.actions().stream()
                        .flatMap(action -> IntStream.range(
                                        0, action.advice().action().steps().size())
                                .mapToObj(position -> stepRow(plan, action, position))));
    }

    private String stepRow(SimulatedPlan plan, SimulatedPlan.Decided decided, int position) {
        boolean done = position < decided.stepsDone();
        @Nullable Instant doneAt = done ? plan.decidedAt() : null;
        return CopyRows.row(
                insee(plan),
                decided.advice().action().code(),
                position + 1,
                decided.advice().action().steps().get(position),
                doneAt,
                done ? words.decidedBy() : null);
    }

    private static String insee(SimulatedPlan plan) {
        return plan.response().respondent().commune().insee().value();
    }

    private static String because(Advice advice) {
        ArrayNode reasons = JSON.createArrayNode();
        advice.reasons()
                .forEach(reason ->
                        reasons.addObject().put("heading", reason.heading()).put("text", reason.text()));
        return reasons.toString();
    }

    private static String basedOn(Advice advice) {
        ObjectNode answers = JSON.createObjectNode();
        new TreeMap<>(advice.basedOn())
                .forEach((code, answer) -> answers.set(code.value(), JSON.readTree(AnswerJson.write(answer))));
        return answers.toString();
    }
}
