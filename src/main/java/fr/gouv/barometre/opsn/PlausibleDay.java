package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.opsn.internal.MemberFile;
import java.time.LocalDate;

/** Outside it a date is a slip of the keyboard. */
final class PlausibleDay {

    private static final int YEARS_AHEAD = 2;

    private PlausibleDay() {}

    static LocalDate latest(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }

    static void require(LocalDate day, LocalDate today) {
        if (!MemberFile.plausible(day, latest(today))) {
            throw new RefusedException("opsn.refused.implausibleDate");
        }
    }
}
