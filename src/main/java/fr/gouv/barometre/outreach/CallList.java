package fr.gouv.barometre.outreach;

import fr.gouv.barometre.opsn.OpsnDetails;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of an operator, the most urgent first.
 *
 * @param closesOn last day of the open campaign, if any
 * @param filterInWords of the portfolio: who does not pass it is neither counted nor shown
 * @param members of the operator today, whom the numbers below are out of
 * @param matching members that are shown, on this page or another
 * @param lines of the page
 * @param managed whether the caller may note calls, and is told of incidents
 */
public record CallList(
        OpsnDetails opsn,
        LocalDate today,
        @Nullable LocalDate closesOn,
        String filterInWords,
        int members,
        int toCall,
        int setAside,
        int matching,
        List<CallLine> lines,
        boolean managed) {}
