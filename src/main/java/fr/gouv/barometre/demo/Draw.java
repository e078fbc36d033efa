package fr.gouv.barometre.demo;

/**
 * Chance without a state: the same words always draw the same number, whatever was drawn before. So two loads give the same
 * data, and adding a question changes nothing in the others.
 */
final class Draw {

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final char BETWEEN_WORDS = '|';

    private Draw() {}

    /** From 0 (included) to 1 (excluded). */
    static double uniform(Object... words) {
        return (bits(words) >>> 11) * 0x1.0p-53;
    }

    /** A normal draw of mean 0 and deviation 1. */
    static double normal(Object... words) {
        long bits = bits(words);
        double radius = 1 - (mix(bits) >>> 11) * 0x1.0p-53;
        double angle = (mix(~bits) >>> 11) * 0x1.0p-53;
        return StrictMath.sqrt(-2 * StrictMath.log(radius)) * StrictMath.cos(2 * Math.PI * angle);
    }

    /** A position among competitors, smaller is better: drawing by it favours the heavier without excluding the others. */
    static double rank(double weight, Object... words) {
        return -StrictMath.log(1 - uniform(words)) / weight;
    }

    static long bits(Object... words) {
        long hash = FNV_START;
        for (Object word : words) {
            String text = word.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ BETWEEN_WORDS) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** The last step of SplitMix64: close inputs give unrelated outputs. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
