package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.opsn.DigitalService;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of members as read, before any commune is looked up.
 *
 * @param services taken from the operator
 * @param repairedFrom what was written, where a leading zero was missing
 * @param problem why it cannot be used, the end of the key {@code opsn.import.reason.}
 */
public record MemberLine(
        int line,
        List<String> cells,
        @Nullable String insee,
        @Nullable String siren,
        @Nullable String name,
        @Nullable String postcode,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<DigitalService> services,
        @Nullable String repairedFrom,
        @Nullable String repairedTo,
        @Nullable String problem) {}
