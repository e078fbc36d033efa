package fr.gouv.barometre.workspace;

import org.jspecify.annotations.Nullable;

/**
 * What a person asks to see side by side. Null, or what does not exist for the commune, leaves the choice to the portal.
 *
 * @param year of the campaign to show
 * @param before year of the commune's own earlier response
 * @param group address of the group of peers
 */
public record Comparison(
        @Nullable Integer year,
        @Nullable Integer before,
        @Nullable String group) {}
