package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.opsn.MembershipRequestService;
import fr.gouv.barometre.security.Access;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what several services know of a commune's team, in one reading. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class TeamPageService {

    private final TeamService teams;
    private final AssignmentService assignments;
    private final DelegationService delegations;
    private final HandoverService handovers;
    private final MembershipRequestService requests;
    private final Clock clock;

    TeamPageService(
            TeamService teams,
            AssignmentService assignments,
            DelegationService delegations,
            HandoverService handovers,
            MembershipRequestService requests,
            Clock clock) {
        this.teams = teams;
        this.assignments = assignments;
        this.delegations = delegations;
        this.handovers = handovers;
        this.requests = requests;
        this.clock = clock;
    }

    public TeamPage read(InseeCode commune) {
        Team team = teams.read(commune);
        return new TeamPage(
                LocalDate.now(clock),
                team,
                assignments.division(commune),
                delegations.of(commune),
                requests.toDecide(commune),
                handovers
                        .latest(commune)
                        .map(handover -> handover.namedAsIn(team))
                        .orElse(null));
    }
}
