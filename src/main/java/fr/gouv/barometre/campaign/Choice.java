package fr.gouv.barometre.campaign;

/**
 * Something a draft may name to choose its communes.
 *
 * @param code région code, département code or operator id
 */
public record Choice(String code, String name) {}
