package fr.gouv.barometre.local;

import org.jspecify.annotations.Nullable;

/** Something that the person who started the local server can act on: the message is shown alone, without a trace. */
public class LocalFailure extends RuntimeException {

    public LocalFailure(String message) {
        this(message, null);
    }

    LocalFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
