package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.ActionChange.What;
import org.jspecify.annotations.Nullable;

/** One part of an action that is not what it was; see {@link fr.gouv.barometre.actionplan.ActionChange}. */
public record Difference(
        What what,
        @Nullable String about,
        @Nullable String before,
        @Nullable String after) {}
