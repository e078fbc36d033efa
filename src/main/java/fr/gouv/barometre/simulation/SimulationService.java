package fr.gouv.barometre.simulation;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.recommendation.Catalogue;
import fr.gouv.barometre.recommendation.NextStep;
import fr.gouv.barometre.security.Access;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Supposes actions of a commune done, from all that is known of it today. Writes nothing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.MEMBER)
public class SimulationService {

    private final ActionPlanService plans;
    private final ActionCosts costs;
    private final Clock clock;

    SimulationService(ActionPlanService plans, ActionCosts costs, Clock clock) {
        this.plans = plans;
        this.costs = costs;
        this.clock = clock;
    }

    /**
     * @param ticked codes of the actions supposed done; what is neither planned nor advised is left out
     * @throws fr.gouv.barometre.common.NotFoundException when the commune is outside the caller's scope
     */
    public Simulation simulate(InseeCode commune, Set<String> ticked, Limits limits) {
        PlanOverview overview = plans.overview(commune);
        List<Candidate> candidates = candidates(overview);
        Simulator simulator = new Simulator(
                overview.questionnaire(), overview.ruleBook(), overview.facts(), LocalDate.now(clock), candidates);
        return new Simulation(
                commune,
                overview.facts().profile().name(),
                candidates,
                limits,
                simulator.outcome(ticked),
                limits.none() ? null : simulator.best(limits));
    }

    /** What the commune still intends to do, then what it is advised to. */
    private List<Candidate> candidates(PlanOverview overview) {
        Stream<Candidate> planned = overview.plan().actions().stream()
                .filter(action -> action.status().open())
                .flatMap(action -> overview.catalogue().find(action.code()).stream())
                .map(entry -> candidate(overview, entry, true));
        Stream<Candidate> advised = overview.advice().stream()
                .flatMap(advice -> overview.catalogue().find(advice.action().code()).stream())
                .map(entry -> candidate(overview, entry, false));
        return Stream.concat(planned, advised).toList();
    }

    private Candidate candidate(PlanOverview overview, Catalogue.Entry entry, boolean planned) {
        return new Candidate(
                entry.action(),
                planned,
                NextStep.of(entry, overview.questionnaire(), overview.facts()),
                costs.price(entry.action().code(), overview.facts().profile().staffFte()));
    }
}
