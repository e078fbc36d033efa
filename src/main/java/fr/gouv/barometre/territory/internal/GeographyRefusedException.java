package fr.gouv.barometre.territory.internal;

/** The files of a geography edition cannot be imported; nothing of them was kept. */
class GeographyRefusedException extends RuntimeException {

    GeographyRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
