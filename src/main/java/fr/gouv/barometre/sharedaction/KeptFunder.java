package fr.gouv.barometre.sharedaction;

/** A funder as it is kept. */
public record KeptFunder(long id, SharedFunder funder) {}
