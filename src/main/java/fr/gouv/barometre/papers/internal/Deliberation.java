package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.obligation.Obligation;
import java.util.List;
import java.util.Optional;

/**
 * What a deliberation says between the usual head and the signature.
 *
 * @param subject "Désignation d’un élu référent pour le numérique"
 * @param rule the legal rule it answers to; empty where the rule book has none
 * @param grounds why the council decides, one sentence each
 * @param articles what it decides, in order
 * @param annexes what is voted with it
 */
record Deliberation(
        String subject, Optional<Obligation> rule, List<String> grounds, List<String> articles, List<Annex> annexes) {

    /** Something adopted with the deliberation: articles of a charter, or a table. */
    sealed interface Annex {

        String title();

        record Articles(String title, List<Article> articles) implements Annex {}

        record Table(String title, List<String> columns, List<List<String>> rows) implements Annex {}
    }

    record Article(String title, String text) {}
}
