package fr.gouv.barometre.common.yaml;

import java.util.Locale;

/** A published version of reviewed data has changed or is gone. */
public class PublishedDataException extends RuntimeException {

    private PublishedDataException(String message) {
        super(message);
    }

    static PublishedDataException changed(String file) {
        return new PublishedDataException(
                file + " has changed since this database first used it; campaigns and plans rely on what it said");
    }

    static PublishedDataException gone(PublishedVersions.Kind kind, int version) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new PublishedDataException(
                "version %d of the %s is gone; campaigns and plans of this database rely on it"
                        .formatted(version, name));
    }
}
