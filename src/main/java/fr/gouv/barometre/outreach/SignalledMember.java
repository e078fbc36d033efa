package fr.gouv.barometre.outreach;

import fr.gouv.barometre.outreach.Urgency.Reason;
import fr.gouv.barometre.portfolio.PortfolioRow;
import java.util.List;

/** A member and every reason to turn to it, the weightiest first. */
public record SignalledMember(PortfolioRow row, List<Reason> reasons) {

    public SignalledMember {
        reasons = List.copyOf(reasons);
    }
}
