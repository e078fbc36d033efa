package fr.gouv.barometre.opsn;

/**
 * An EPCI or a département whose communes can be made members in one gesture.
 *
 * @param code SIREN of the EPCI, code of the département
 * @param communes how many of today it has
 */
public record Area(AreaKind kind, String code, String name, int communes) {}
