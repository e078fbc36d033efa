package fr.gouv.barometre.campaign;

/**
 * How many communes of a group answered, on the list frozen when the campaign opened.
 *
 * @param started gave at least one answer, submitted or not
 * @param submitted handed their questionnaire in
 */
public record Turnout(int expected, int started, int submitted) {

    public static final Turnout NONE = new Turnout(0, 0, 0);

    /** Under this many expected communes a rate says nothing: "1 on 4" is not "25 %". */
    public static final int SMALLEST_BASE = 20;

    public Turnout plus(Turnout other) {
        return new Turnout(expected + other.expected, started + other.started, submitted + other.submitted);
    }

    public boolean hasRate() {
        return expected >= SMALLEST_BASE;
    }

    /** Submitted out of expected, 0 to 1; to be shown as a rate only when there {@link #hasRate() is one}. */
    public double submittedShare() {
        return expected == 0 ? 0 : (double) submitted / expected;
    }
}
