package fr.gouv.barometre.common.yaml;

/** A reviewed data file that cannot be used: "questionnaire-1.yaml, line 212: score 4 is above 3". */
public class MalformedDataException extends RuntimeException {

    private final String file;
    private final int line;

    public MalformedDataException(String file, int line, String reason) {
        super("%s, line %d: %s".formatted(file, line, reason));
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }
}
