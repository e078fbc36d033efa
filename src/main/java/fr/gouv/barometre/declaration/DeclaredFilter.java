package fr.gouv.barometre.declaration;

import fr.gouv.barometre.survey.QuestionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which declared answers to list.
 *
 * @param text part of a commune's name, or its whole INSEE code; empty for all
 */
public record DeclaredFilter(
        String text,
        @Nullable QuestionCode question,
        @Nullable DeclaredState state) {

    public static final DeclaredFilter ALL = new DeclaredFilter("", null, null);
}
