package fr.gouv.barometre.actionplan;

/** A document to hand out. The bytes are the caller's. */
public record DocumentContent(String name, DocumentType type, byte[] bytes) {}
