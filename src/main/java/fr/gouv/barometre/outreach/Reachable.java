package fr.gouv.barometre.outreach;

import org.jspecify.annotations.Nullable;

/** Whom to ask for in a commune, as the operator's contacts say. */
public record Reachable(
        String name, @Nullable String phone, @Nullable String email) {}
