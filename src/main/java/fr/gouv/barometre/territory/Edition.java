package fr.gouv.barometre.territory;

/**
 * The official geography that the portal works with.
 *
 * @param year edition of the official geographic code (COG)
 * @param source who publishes the data, in French
 * @param packageName package and version that it was taken from
 * @param communes number of communes of that edition
 */
public record Edition(int year, String source, String packageName, int communes) {}
