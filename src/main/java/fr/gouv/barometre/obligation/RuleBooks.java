package fr.gouv.barometre.obligation;

import java.util.List;

/** The published versions of the rule book, read once at start; a malformed file refuses the start. */
public final class RuleBooks {

    private final List<RuleBook> books;

    /** @param books from the oldest to the current one, at least one */
    public RuleBooks(List<RuleBook> books) {
        this.books = List.copyOf(books);
    }

    /** @throws IllegalArgumentException when that version was never published */
    public RuleBook version(int number) {
        return books.stream()
                .filter(book -> book.version() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule book " + number));
    }

    /** The version that new plans take. */
    public RuleBook current() {
        return books.getLast();
    }
}
