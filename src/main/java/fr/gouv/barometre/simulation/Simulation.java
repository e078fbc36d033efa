package fr.gouv.barometre.simulation;

import fr.gouv.barometre.common.InseeCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a commune supposes and what comes of it.
 *
 * @param candidates what can be supposed done: planned first, then advised by rank
 * @param limits as they were asked
 * @param ticked what the actions ticked would bring together
 * @param best the best set within the limits; null while none is given
 */
public record Simulation(
        InseeCode commune,
        String name,
        List<Candidate> candidates,
        Limits limits,
        Outcome ticked,
        @Nullable Outcome best) {}
