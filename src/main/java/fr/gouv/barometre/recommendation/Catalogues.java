package fr.gouv.barometre.recommendation;

import java.util.List;

/** The published versions of the catalogue of actions, read once at start; a malformed file refuses the start. */
public final class Catalogues {

    private final List<Catalogue> catalogues;

    /** @param catalogues from the oldest to the current one, at least one */
    public Catalogues(List<Catalogue> catalogues) {
        this.catalogues = List.copyOf(catalogues);
    }

    /** @throws IllegalArgumentException when that version was never published */
    public Catalogue version(int number) {
        return catalogues.stream()
                .filter(catalogue -> catalogue.version() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No catalogue " + number));
    }

    /** The version that new plans take. */
    public Catalogue current() {
        return catalogues.getLast();
    }
}
