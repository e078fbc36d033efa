package fr.gouv.barometre.campaign;

/**
 * Turnout of one named group of communes.
 *
 * @param code of the département, or id of the operator
 */
public record TurnoutRow(String code, String name, Turnout turnout) {}
