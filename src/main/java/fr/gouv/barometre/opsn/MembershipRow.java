package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune's membership of an operator.
 *
 * @param endsOn first day on which it is no longer in force; null while no end is known
 * @param services in their usual order
 */
public record MembershipRow(
        long id,
        InseeCode insee,
        String commune,
        String departement,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Subscription> services) {}
