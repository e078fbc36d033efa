package fr.gouv.barometre.portfolio;

/** A table to keep. */
public record PortfolioFile(String name, String mediaType, byte[] content) {}
