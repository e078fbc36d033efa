package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A référent passes a commune on to another person.
 *
 * @param outgoingName as it was the day it was prepared
 * @param incomingName as the team knows the person; as it was the day it was prepared once they left
 * @param parts codes of the axes and questions that the outgoing person is asked to answer today
 * @param lastDay last day of the outgoing person's right, once the other one has confirmed
 * @param note what the outgoing person wants the other one to know; may be empty
 * @param confirmedOn null while it is under way
 */
public record Handover(
        long id,
        InseeCode commune,
        PersonId outgoing,
        String outgoingName,
        PersonId incoming,
        String incomingName,
        Set<String> parts,
        LocalDate lastDay,
        String note,
        LocalDate preparedOn,
        String preparedBy,
        @Nullable LocalDate confirmedOn) {

    public Handover {
        parts = Set.copyOf(parts);
    }

    /** With the incoming person under the name that the team's page shows: that of their account once they came. */
    Handover namedAsIn(Team team) {
        return team.members().stream()
                .filter(member -> member.person().equals(incoming))
                .findFirst()
                .map(member -> new Handover(
                        id,
                        commune,
                        outgoing,
                        outgoingName,
                        incoming,
                        member.name(),
                        parts,
                        lastDay,
                        note,
                        preparedOn,
                        preparedBy,
                        confirmedOn))
                .orElse(this);
    }

    public boolean underWay() {
        return confirmedOn == null;
    }

    /** Nobody confirmed in time: the outgoing person keeps the right until somebody does. */
    public boolean late(LocalDate today) {
        return underWay() && lastDay.isBefore(today);
    }

    /** Whether a name written by hand, in an action of the plan, is that of the outgoing person. */
    public boolean isOutgoing(@Nullable String typed) {
        return typed != null && plain(typed).equalsIgnoreCase(plain(outgoingName));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
