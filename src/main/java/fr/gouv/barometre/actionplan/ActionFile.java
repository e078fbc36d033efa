package fr.gouv.barometre.actionplan;

import java.util.List;

/**
 * What is gathered along the way of one action.
 *
 * @param notes the latest first
 * @param budget by year, then as they were added; so are the funders
 * @param documents as they were added, those removed and still restorable included
 */
public record ActionFile(
        List<PlanNote> notes,
        List<KeptLine<BudgetLine>> budget,
        List<KeptLine<Funder>> funders,
        List<DocumentDetails> documents) {

    public static final ActionFile EMPTY = new ActionFile(List.of(), List.of(), List.of(), List.of());

    /** Those in force. */
    public List<DocumentDetails> attached() {
        return documents.stream().filter(document -> !document.removed()).toList();
    }
}
