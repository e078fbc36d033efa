package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.PlanStepDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.recommendation.CatalogueAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the papers say of an action of the plan, each fact under its name. */
final class PlanText {

    /** One fact, "Échéance", "31 mars 2027". */
    record Fact(String name, String value) {}

    private PlanText() {}

    static String status(PlanActionDetails action) {
        return Sentences.say("plan.status." + action.status());
    }

    /** The facts of an action, those not known yet as "à désigner" or "à fixer". */
    static List<Fact> facts(PlanOverview overview, PlanActionDetails action) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Sentences.say("papers.plan.status"), status(action)));
        facts.add(new Fact(Sentences.say("papers.plan.axis"), axis(overview, action)));
        facts.add(new Fact(Sentences.say("papers.plan.person"), person(action.personInCharge())));
        facts.add(new Fact(Sentences.say("papers.plan.elu"), person(action.eluReferent())));
        facts.add(new Fact(Sentences.say("papers.plan.partners"), Objects.requireNonNullElse(action.partners(), "–")));
        facts.add(new Fact(Sentences.say("papers.plan.starts"), day(action.startsOn())));
        facts.add(new Fact(Sentences.say("papers.plan.due"), day(action.dueOn())));
        facts.add(new Fact(Sentences.say("papers.plan.effort"), effort(overview, action)));
        facts.add(new Fact(Sentences.say("papers.plan.cost"), cost(overview, action)));
        facts.add(new Fact(
                Sentences.say("papers.plan.steps"),
                Sentences.say(
                        "plan.steps.count", action.stepsDone(), action.steps().size())));
        return List.copyOf(facts);
    }

    static String axis(PlanOverview overview, PlanActionDetails action) {
        return overview.action(action.code())
                .flatMap(model -> overview.questionnaire().axes().stream()
                        .filter(axis -> axis.code().equals(model.axis()))
                        .findFirst())
                .map(axis -> axis.title())
                .orElse("");
    }

    static String effort(PlanOverview overview, PlanActionDetails action) {
        return overview.action(action.code()).map(CatalogueAction::effort).orElse("");
    }

    /** An estimated cost always says that it is an order of magnitude. */
    static String cost(PlanOverview overview, PlanActionDetails action) {
        return overview.action(action.code())
                .map(model -> model.costIsEstimate() ? Sentences.say("plan.cost.estimate", model.cost()) : model.cost())
                .orElse("");
    }

    /** "Fait le 3 mars 2027 par Mme Martin" or "À faire". */
    static String done(PlanStepDetails step) {
        Instant at = step.doneAt();
        String who = step.doneBy();
        return at == null || who == null
                ? Sentences.say("papers.plan.step.to-do")
                : Sentences.say("papers.plan.step.done", day(LocalDate.ofInstant(at, Dates.ZONE)), who);
    }

    private static String person(@Nullable String name) {
        return name == null ? Sentences.say("plan.person.open") : name;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? Sentences.say("papers.plan.day.open") : Dates.day(day);
    }
}
