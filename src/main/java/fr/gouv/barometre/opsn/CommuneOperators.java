package fr.gouv.barometre.opsn;

import java.util.List;

/**
 * The operators of a commune and those that want to be.
 *
 * @param followed those it belongs to today, by name; it may have several, or none
 * @param asking names of those that wait for an answer of its référent; empty for every other reader
 */
public record CommuneOperators(List<OpsnDetails> followed, List<String> asking) {}
