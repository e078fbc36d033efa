package fr.gouv.barometre.common;

/** What is asked for does not exist, or lies outside the caller's scope: the two cannot be told apart from outside. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String message) {
        super(message);
    }
}
