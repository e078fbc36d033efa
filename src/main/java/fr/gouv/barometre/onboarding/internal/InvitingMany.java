package fr.gouv.barometre.onboarding.internal;

import fr.gouv.barometre.bulk.BulkHandler;
import fr.gouv.barometre.bulk.ItemOutcome;
import fr.gouv.barometre.collaboration.CommuneInvitations;
import fr.gouv.barometre.collaboration.NewMember;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.onboarding.MemberReferent;
import fr.gouv.barometre.onboarding.MemberReferent.Candidate;
import fr.gouv.barometre.onboarding.MemberState;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.TeamFunction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Invites the known contact of each commune of a job, looked up anew: somebody may have come since the page was read. */
@Component
public class InvitingMany implements BulkHandler {

    public static final String KIND = "first-referent";

    private final ReferentQueries queries;
    private final CommuneInvitations invitations;
    private final Clock clock;

    InvitingMany(ReferentQueries queries, CommuneInvitations invitations, Clock clock) {
        this.queries = queries;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<InseeCode, ItemOutcome> apply(OpsnId opsn, String details, List<InseeCode> communes) {
        Map<InseeCode, ItemOutcome> outcomes = new HashMap<>();
        for (MemberReferent member : queries.of(opsn, communes, LocalDate.now(clock))) {
            outcomes.put(member.insee(), invite(member));
        }
        return outcomes;
    }

    private ItemOutcome invite(MemberReferent member) {
        Candidate contact = member.contact();
        if (member.state() != MemberState.TO_INVITE || contact == null) {
            return ItemOutcome.leftAlone(member.state().name());
        }
        // A contact may be called "Secrétariat (ouvert le matin)": no name for an account
        String name = CommuneInvitations.isName(contact.name())
                ? contact.name()
                : Sentences.say("onboarding.town-hall", member.commune());
        invitations.inviteOneOfMany(
                new NewMember(member.insee(), contact.email(), name, TeamFunction.OTHER, CommuneRight.REFERENT));
        return ItemOutcome.done();
    }
}
