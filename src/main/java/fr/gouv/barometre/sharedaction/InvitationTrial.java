package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.bulk.BulkJob;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An invitation of many communes: what it would do or, once started, how far it is.
 *
 * @param action to which they are invited
 * @param communes by name: what it would come to for each now; once started, what it came to for those that had their turn
 */
public record InvitationTrial(BulkJob job, long action, SharedSheet sheet, List<JudgedInvitation> communes) {

    /** How many communes come to each, in the order of the verdicts. */
    public Map<InvitationVerdict, Integer> counts() {
        Map<InvitationVerdict, Integer> counts = new EnumMap<>(InvitationVerdict.class);
        communes.forEach(judged -> counts.merge(judged.verdict(), 1, Integer::sum));
        return counts;
    }

    public int toInvite() {
        return (int)
                communes.stream().filter(judged -> judged.verdict().invites()).count();
    }
}
