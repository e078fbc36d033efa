package fr.gouv.barometre.campaign;

import java.util.OptionalDouble;

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

    /** Share submitted in percent; empty when the base is too small for a rate. */
    public OptionalDouble submittedPercent() {
        return percent(submitted);
    }

    /** Share started in percent; empty when the base is too small for a rate. */
    public OptionalDouble startedPercent() {
        return percent(started);
    }

    private OptionalDouble percent(int part) {
        return expected < SMALLEST_BASE ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / expected);
    }
}
