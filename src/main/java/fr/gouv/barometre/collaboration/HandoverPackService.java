package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.collaboration.HandoverPack.Account;
import fr.gouv.barometre.collaboration.HandoverPack.Caller;
import fr.gouv.barometre.collaboration.HandoverPack.OpenAction;
import fr.gouv.barometre.collaboration.HandoverPack.OpenQuestions;
import fr.gouv.barometre.collaboration.internal.DelegationRows;
import fr.gouv.barometre.collaboration.internal.HandoverActions;
import fr.gouv.barometre.collaboration.internal.HandoverRows;
import fr.gouv.barometre.collaboration.internal.HandoverRows.Decision;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the incoming person of a handover has to know and decide, in one reading. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class HandoverPackService {

    private final HandoverService handovers;
    private final HandoverRows rows;
    private final TeamService teams;
    private final DelegationRows delegations;
    private final ActionPlanService plans;

    HandoverPackService(
            HandoverService handovers,
            HandoverRows rows,
            TeamService teams,
            DelegationRows delegations,
            ActionPlanService plans) {
        this.handovers = handovers;
        this.rows = rows;
        this.teams = teams;
        this.delegations = delegations;
        this.plans = plans;
    }

    /** Empty when there is no handover that the caller may see. */
    public Optional<HandoverPack> read(InseeCode commune) {
        return handovers.latest(commune).map(handover -> {
            Team team = teams.read(commune);
            return read(commune, team, handover.namedAsIn(team));
        });
    }

    private HandoverPack read(InseeCode commune, Team team, Handover handover) {
        PlanOverview overview = plans.overview(commune);
        Map<PersonId, Decision> decisions = rows.decisions(handover.id());
        CampaignDetails campaign = overview.campaign();
        return new HandoverPack(
                overview.today(),
                team,
                handover,
                team.members().stream()
                        .map(member -> account(member, handover, decisions))
                        .toList(),
                decisions.values().stream()
                        .filter(decision -> !decision.keep() && !handover.underWay())
                        .map(Decision::name)
                        .sorted()
                        .toList(),
                delegations.inForce(commune),
                overview.questionnaire().axes(),
                parts(overview, handover.parts()),
                overview.plan().actions().stream()
                        .filter(action -> action.status().open())
                        .map(action -> new OpenAction(action, HandoverActions.ofOutgoing(action, handover)))
                        .toList(),
                campaign == null ? null : campaign.year(),
                openQuestions(overview),
                caller(team, handover, overview));
    }

    private static Account account(TeamMember member, Handover handover, Map<PersonId, Decision> decisions) {
        boolean asked = handover.underWay()
                && !member.person().equals(handover.incoming())
                && !member.person().equals(handover.outgoing());
        Decision decision = decisions.get(member.person());
        return new Account(member, asked, decision == null ? null : decision.keep());
    }

    private static Caller caller(Team team, Handover handover, PlanOverview overview) {
        boolean incoming = team.members().stream()
                .anyMatch(member -> member.caller() && member.person().equals(handover.incoming()));
        return new Caller(
                incoming && handover.underWay(),
                team.manageable() && handover.underWay(),
                team.ledByCaller() && HandoverPack.answers(team.members(), handover),
                overview.writable());
    }

    private static List<String> parts(PlanOverview overview, Set<String> codes) {
        return overview.questionnaire().axes().stream()
                .flatMap(axis -> Stream.concat(
                        Stream.of(axis)
                                .filter(part -> codes.contains(part.code()))
                                .map(Axis::title),
                        axis.questions().stream()
                                .filter(question ->
                                        codes.contains(question.code().value()))
                                .map(Question::text)))
                .toList();
    }

    /** As the page of the team counts: the answers of the campaign alone. */
    private static List<OpenQuestions> openQuestions(PlanOverview overview) {
        if (overview.campaign() == null) {
            return List.of();
        }
        Facts given = new Facts(overview.facts().profile(), overview.known().currentValues());
        Set<Question> asked = new HashSet<>(Asked.questions(overview.questionnaire(), given));
        return overview.questionnaire().axes().stream()
                .map(axis -> {
                    List<Question> here =
                            axis.questions().stream().filter(asked::contains).toList();
                    long open = here.stream()
                            .filter(question -> !given.answers().containsKey(question.code()))
                            .count();
                    return new OpenQuestions(axis, (int) open, here.size());
                })
                .filter(block -> block.open() > 0)
                .toList();
    }
}
