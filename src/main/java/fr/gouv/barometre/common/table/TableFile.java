package fr.gouv.barometre.common.table;

import java.util.List;

/** A table to keep. */
public record TableFile(String name, String mediaType, byte[] content) {

    /** @param name without its ending; what no system takes in a name is replaced */
    public static TableFile of(String name, TableFormat format, List<List<String>> lines) {
        return of(name, format.extension(), format.mediaType(), TableWriter.write(format, lines));
    }

    /** The same for a content that is written already. */
    public static TableFile of(String name, String extension, String mediaType, byte[] content) {
        return new TableFile(name.replaceAll("[^\\p{L}\\p{N} _-]", "_") + "." + extension, mediaType, content);
    }
}
