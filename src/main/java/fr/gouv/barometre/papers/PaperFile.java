package fr.gouv.barometre.papers;

/**
 * A paper, ready to be saved.
 *
 * @param name made of codes and years alone, safe on any disk: "barometre-40192-resultats-2025.pdf"
 */
public record PaperFile(String name, String contentType, byte[] content) {

    /** The name alone: a file in a log would be long, and may be confidential. */
    @Override
    public String toString() {
        return name;
    }
}
