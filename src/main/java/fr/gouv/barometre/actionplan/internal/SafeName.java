package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.DocumentType;
import java.text.Normalizer;

/** The name of a file that somebody sent, made safe to show, to save under and to put in a header. */
final class SafeName {

    private static final int LONGEST_STEM = 100;

    private SafeName() {}

    /** Letters, digits, spaces, "-", "_" and dots of the last part of the path, with the extension of what the file is. */
    static String of(String typed, DocumentType type) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String stem = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
                .replaceAll("^[. ]+|[. ]+$", "");
        int end = stem.offsetByCodePoints(0, Math.min(LONGEST_STEM, stem.codePointCount(0, stem.length())));
        String shortened = stem.substring(0, end).strip();
        return (shortened.isEmpty() ? "document" : shortened) + "." + type.extension();
    }
}
