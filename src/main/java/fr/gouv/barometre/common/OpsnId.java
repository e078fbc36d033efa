package fr.gouv.barometre.common;

/** Identity of an operator of shared digital services. */
public record OpsnId(long value) {}
