package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.survey.Axis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the incoming person has to know and decide, in one reading.
 *
 * @param accounts every access of the commune, invitations that wait included
 * @param removed names of those whose access ended with the handover
 * @param delegations those in force
 * @param parts titles of the blocks and questions that the outgoing person is asked to answer
 * @param actions open ones of the plan
 * @param campaign year of the campaign that the open questions belong to; null before the first one
 * @param caller what the reader is in it
 */
public record HandoverPack(
        LocalDate today,
        Team team,
        Handover handover,
        List<Account> accounts,
        List<String> removed,
        List<Delegation> delegations,
        List<Axis> blocks,
        List<String> parts,
        List<OpenAction> actions,
        @Nullable Integer campaign,
        List<OpenQuestions> questions,
        Caller caller) {

    /**
     * One access of the commune.
     *
     * @param asked whether the incoming person has to decide on it: not on their own, nor on that of the person who leaves
     * @param keep what they decided; null until then
     */
    public record Account(
            TeamMember member, boolean asked, @Nullable Boolean keep) {}

    /** @param ofOutgoing whether its person in charge is the one who leaves */
    public record OpenAction(PlanActionDetails action, boolean ofOutgoing) {}

    /** Questions of a block asked of the commune and not answered yet in the campaign. */
    public record OpenQuestions(Axis axis, int open, int asked) {}

    /**
     * @param decides whether the handover waits for the caller
     * @param withdraws whether the caller may withdraw it
     * @param givesParts whether the caller may hand the parts over now
     * @param givesActions whether the caller may hand the actions over now
     */
    public record Caller(boolean decides, boolean withdraws, boolean givesParts, boolean givesActions) {}

    public boolean everythingDecided() {
        return accounts.stream().allMatch(account -> !account.asked() || account.keep() != null);
    }

    public List<OpenAction> actionsOfOutgoing() {
        return actions.stream().filter(OpenAction::ofOutgoing).toList();
    }

    /** Whether the incoming person may answer for the commune as things stand. */
    static boolean answers(List<TeamMember> members, Handover handover) {
        return members.stream()
                .filter(member -> member.person().equals(handover.incoming()))
                .map(TeamMember::right)
                .anyMatch(CommuneRight::answers);
    }
}
