package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune's membership of an operator.
 *
 * @param endsOn first day on which it is no longer in force; null while no end is known
 * @param manager name of who looks after it; null when nobody does
 * @param standingIn whether the caller stands in for that manager today
 * @param services in their usual order
 */
public record MembershipRow(
        long id,
        InseeCode insee,
        String commune,
        String departement,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String manager,
        boolean standingIn,
        List<Subscription> services) {}
