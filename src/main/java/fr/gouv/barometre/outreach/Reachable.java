package fr.gouv.barometre.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask for in a commune, as the operator's contacts say.
 *
 * @param returnedOn day from which e-mails to the address came back; null when they do not
 */
public record Reachable(
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate returnedOn) {}
