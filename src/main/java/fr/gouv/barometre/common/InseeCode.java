package fr.gouv.barometre.common;

import java.util.Optional;
import java.util.regex.Pattern;

/** Official code of a commune: five characters, the second one a letter in Corsica ("2A004"). */
public record InseeCode(String value) implements Comparable<InseeCode> {

    private static final Pattern FORM = Pattern.compile("\\d[0-9AB]\\d{3}");

    public InseeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an INSEE code: " + value);
        }
    }

    /** Reads what a person or an address gives; empty when it cannot be a code. */
    public static Optional<InseeCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new InseeCode(text)) : Optional.empty();
    }

    /** Code of the département or overseas collectivity: "40", "2A", "974". */
    public String departement() {
        return value.substring(0, value.startsWith("97") || value.startsWith("98") ? 3 : 2);
    }

    @Override
    public int compareTo(InseeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
