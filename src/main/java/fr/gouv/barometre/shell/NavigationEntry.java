package fr.gouv.barometre.shell;

import java.util.List;
import java.util.stream.Stream;

/**
 * A link of the main navigation.
 *
 * @param labelKey translation key
 * @param address relative to the portal's root
 * @param alsoAt addresses of pages that are reached from it and have no link of their own
 */
record NavigationEntry(String labelKey, String address, List<String> alsoAt) {

    NavigationEntry(String labelKey, String address) {
        this(labelKey, address, List.of());
    }

    /** How near the page is under this entry, in characters of the address; 0 when it is not. */
    int nearness(String path) {
        return Stream.concat(Stream.of(address), alsoAt.stream())
                .filter(above -> path.equals(above) || path.startsWith(above + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
