package fr.gouv.barometre.simulation;

/** An order of magnitude in whole euros excluding tax, both ends included. */
public record EuroRange(int low, int high) {

    static final EuroRange NOTHING = new EuroRange(0, 0);

    public EuroRange {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("Not a range of euros: " + low + " to " + high);
        }
    }

    EuroRange plus(EuroRange other) {
        return new EuroRange(Math.addExact(low, other.low), Math.addExact(high, other.high));
    }

    EuroRange times(int count) {
        return new EuroRange(Math.multiplyExact(low, count), Math.multiplyExact(high, count));
    }
}
