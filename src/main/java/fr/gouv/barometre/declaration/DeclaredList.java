package fr.gouv.barometre.declaration;

import java.util.List;

/**
 * One page of the declared answers that pass a filter, by name of the commune.
 *
 * @param count of all pages
 * @param page from 1; the last one when a later one was asked for
 */
public record DeclaredList(int count, int page, List<DeclaredLine> lines) {}
