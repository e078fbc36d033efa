package fr.gouv.barometre.actionplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a commune's action gets from being carried together with others.
 *
 * @param actionCode of the catalogue
 * @param title of what they do together
 * @param carrier who carries it for all
 * @param share what the commune pays of it; null when that is not known
 */
public record JoinedAction(
        String actionCode,
        String title,
        String carrier,
        @Nullable String personInCharge,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable BudgetLine share) {}
