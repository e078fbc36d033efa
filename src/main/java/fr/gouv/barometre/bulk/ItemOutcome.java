package fr.gouv.barometre.bulk;

import org.jspecify.annotations.Nullable;

/**
 * What became of one commune.
 *
 * @param reason why it was left alone, as the handler calls it; null when it was done
 */
public record ItemOutcome(Result result, @Nullable String reason) {

    /** How it ended. */
    public enum Result {
        DONE,
        /** There was nothing to do, or nothing that may be done. */
        LEFT_ALONE,
        /** The person no longer had the right, or a rule refused it. */
        REFUSED,
        /** It went wrong several times. */
        FAILED
    }

    public static ItemOutcome done() {
        return new ItemOutcome(Result.DONE, null);
    }

    public static ItemOutcome leftAlone(String reason) {
        return new ItemOutcome(Result.LEFT_ALONE, reason);
    }
}
