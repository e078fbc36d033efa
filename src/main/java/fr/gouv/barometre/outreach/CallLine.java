package fr.gouv.barometre.outreach;

import fr.gouv.barometre.portfolio.PortfolioRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member, why to call it, and what was done.
 *
 * @param person whom to ask for; null when nobody is known
 * @param lastCall null when none was noted
 * @param remindOn until when it is set aside; null when it is not
 */
public record CallLine(
        PortfolioRow row,
        Urgency urgency,
        @Nullable Reachable person,
        @Nullable Call lastCall,
        @Nullable LocalDate remindOn) {

    boolean isSetAside(LocalDate today) {
        return remindOn != null && remindOn.isAfter(today);
    }
}
