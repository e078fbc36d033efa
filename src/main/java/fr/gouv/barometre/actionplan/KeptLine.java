package fr.gouv.barometre.actionplan;

/** A line of an action with where it is kept. */
public record KeptLine<T>(LineRef ref, T value) {}
