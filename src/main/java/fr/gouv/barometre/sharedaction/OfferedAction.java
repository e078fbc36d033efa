package fr.gouv.barometre.sharedaction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shared action as one commune sees it: of the others, only how many take part.
 *
 * @param carrier the operator's short name
 * @param participants that take part today
 * @param reason why the commune does not join or has left, if it said so
 */
public record OfferedAction(
        long id,
        String carrier,
        SharedSheet sheet,
        SharedCost cost,
        int participants,
        Participation participation,
        @Nullable String reason,
        boolean open) {

    public boolean joined() {
        return participation == Participation.JOINED;
    }

    public boolean joinable() {
        return open && !joined() && participation != Participation.DONE;
    }

    /** Among how many the cost is shared when this commune takes part: as many as the operator counts on, or have joined. */
    public int sharers() {
        int withThisOne = participation == Participation.JOINED ? participants : participants + 1;
        return Math.max(withThisOne, Optional.ofNullable(sheet.expected()).orElse(1));
    }
}
