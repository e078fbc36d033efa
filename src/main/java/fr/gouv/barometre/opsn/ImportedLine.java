package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of members, and what applying the list would do with it.
 *
 * @param line in the file; null for a member that is absent from a complete list
 * @param cells what the line says
 * @param reason end of the key {@code opsn.import.reason.}; null when nothing needs explaining
 * @param detail fills the place in the reason
 * @param repairedFrom what was written where Excel had taken a leading zero; null when nothing was repaired
 * @param formerCode code of a former commune that was written; null otherwise
 * @param commune null unless exactly one is meant
 * @param startsOn first day of the membership that would be added
 * @param endsOn first day without the membership, where one is known
 */
public record ImportedLine(
        long position,
        @Nullable Integer line,
        List<String> cells,
        LineOutcome outcome,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String repairedFrom,
        @Nullable String repairedTo,
        @Nullable String formerCode,
        @Nullable InseeCode commune,
        @Nullable String communeName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
