package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.recommendation.Catalogue.Level;
import fr.gouv.barometre.recommendation.Catalogue.Trigger;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Scoring;
import fr.gouv.barometre.survey.Truth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the plan back to the questionnaire: what an action changes in the answers it came from, and what answers say of it. */
public final class ActionLoop {

    private ActionLoop() {}

    /** What the actions that are done make of the answers, where nothing was answered since. */
    public static List<ProposedAnswer> proposed(PlanOverview overview) {
        return overview.plan().actions().stream()
                .filter(action -> action.status().settled())
                .flatMap(action -> expected(overview, action).stream())
                .filter(proposal -> overview.known()
                        .answer(proposal.question())
                        .filter(answer -> answer.at().isAfter(proposal.since()))
                        .isEmpty())
                .toList();
    }

    /** The answers that carrying out the action leads to; none when its answers do not call for it any more. */
    public static List<ProposedAnswer> expected(PlanOverview overview, PlanActionDetails action) {
        return overview.catalogue().entries().stream()
                .filter(entry -> entry.action().code().equals(action.code()))
                .flatMap(entry -> entry.triggers().stream())
                .flatMap(trigger -> expected(overview, action, trigger))
                .toList();
    }

    private static Stream<ProposedAnswer> expected(PlanOverview overview, PlanActionDetails action, Trigger trigger) {
        AnswerValue before = action.basedOn().get(trigger.question());
        if (before == null || overview.questionnaire().find(trigger.question()).isEmpty()) {
            return Stream.empty();
        }
        Facts then = new Facts(overview.facts().profile(), action.basedOn());
        return trigger.levels().stream()
                .filter(level -> Conditions.evaluate(level.when(), then, overview.questionnaire()) == Truth.TRUE)
                .limit(1)
                .map(level -> new ProposedAnswer(
                        trigger.question(),
                        before,
                        reached(level),
                        action.code(),
                        action.title(),
                        action.reason(),
                        action.statusSince()));
    }

    private static @Nullable AnswerValue reached(Level level) {
        String option = level.reaches();
        return option == null ? null : new AnswerValue.Choice(option);
    }

    /**
     * The answers given since an open action was decided, that show that it is done: all those it came from got at least where
     * it leads. Empty when one of them did not.
     */
    public static Map<QuestionCode, KnownAnswer> closing(PlanOverview overview, PlanActionDetails action) {
        Map<QuestionCode, KnownAnswer> closing = new TreeMap<>();
        if (!action.status().open()) {
            return closing;
        }
        for (ProposedAnswer expected : expected(overview, action)) {
            KnownAnswer answer = overview.known().answer(expected.question()).orElse(null);
            if (answer == null || !answer.at().isAfter(action.decidedAt()) || !reaches(overview, expected, answer)) {
                return Map.of();
            }
            closing.put(expected.question(), answer);
        }
        return closing;
    }

    private static boolean reaches(PlanOverview overview, ProposedAnswer expected, KnownAnswer answer) {
        Question question = overview.questionnaire().question(expected.question());
        AnswerValue goal = expected.value();
        OptionalDouble now = Scoring.score(question, answer.value());
        if (now.isEmpty()) {
            return Objects.equals(goal, answer.value());
        }
        OptionalDouble wanted =
                goal == null ? Scoring.score(question, expected.before()) : Scoring.score(question, goal);
        double least = wanted.orElse(0) + (goal == null ? 1 : 0);
        return now.getAsDouble() >= least;
    }
}
