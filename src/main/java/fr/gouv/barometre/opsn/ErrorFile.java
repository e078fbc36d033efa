package fr.gouv.barometre.opsn;

/** Lines of a list that changed nothing, each with why, to correct and send again. */
public record ErrorFile(String name, String mediaType, byte[] content) {}
