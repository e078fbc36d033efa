package fr.gouv.barometre.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A short reference that stands both on the screen and in the log: "7F3A-0C21". */
final class ErrorReference {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HALF = 2;

    private ErrorReference() {}

    static String log(Throwable error) {
        byte[] bytes = new byte[2 * HALF];
        RANDOM.nextBytes(bytes);
        HexFormat hex = HexFormat.of().withUpperCase();
        String reference = hex.formatHex(bytes, 0, HALF) + "-" + hex.formatHex(bytes, HALF, 2 * HALF);
        LOG.error("Unexpected error, reference {}", reference, error);
        return reference;
    }
}
