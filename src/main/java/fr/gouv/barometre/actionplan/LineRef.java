package fr.gouv.barometre.actionplan;

/**
 * A line of an action as somebody read it.
 *
 * @param version given back when changing it, so that nobody overwrites a colleague unseen
 */
public record LineRef(long id, long version) {}
