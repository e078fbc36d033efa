package fr.gouv.barometre.local;

/** Something that the person who started the local server can act on: the message is shown alone, without a trace. */
public class LocalFailure extends RuntimeException {

    public LocalFailure(String message) {
        super(message);
    }
}
