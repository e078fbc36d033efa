package fr.gouv.barometre.sharedaction;

import java.util.Map;

/** How many communes stand where. */
public record Turnout(Map<Participation, Integer> counts) {

    public Turnout {
        counts = Map.copyOf(counts);
    }

    public int count(Participation participation) {
        return counts.getOrDefault(participation, 0);
    }

    /** All that were invited, whatever they answered. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those that take part, or took part until it was done. */
    public int participants() {
        return count(Participation.JOINED) + count(Participation.DONE);
    }
}
