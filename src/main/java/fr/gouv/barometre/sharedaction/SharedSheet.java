package fr.gouv.barometre.sharedaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a shared action holds.
 *
 * @param description empty when there is none
 * @param actionCode of the catalogue, what joining puts into the plan of a commune; null when it is no action of the catalogue
 * @param answerBy last day on which a commune may join; null when there is none
 * @param totalCost of all together, in euros excluding tax; null while not known
 * @param unitCost what a commune would pay alone, likewise
 * @param expected how many communes the operator counts on; null when it does not say
 */
public record SharedSheet(
        String title,
        SharedKind kind,
        String description,
        @Nullable String actionCode,
        @Nullable String personInCharge,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate answerBy,
        @Nullable BigDecimal totalCost,
        @Nullable BigDecimal unitCost,
        @Nullable Integer expected) {

    /** Whether communes may still join. */
    public boolean open(LocalDate today) {
        return answerBy == null || !today.isAfter(answerBy);
    }
}
