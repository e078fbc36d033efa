package fr.gouv.barometre.opsn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service that a member takes from its operator.
 *
 * @param startsOn null when nobody noted it
 * @param endsOn first day without it; null while no end is known
 */
public record Subscription(
        DigitalService service,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
