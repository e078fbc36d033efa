package fr.gouv.barometre.collaboration;

import java.time.Instant;

/**
 * A note on an answer.
 *
 * @param author name as it was when the note was written
 * @param deletable whether the caller may delete it now
 */
public record Comment(long id, Instant at, String author, String text, boolean deletable) {}
