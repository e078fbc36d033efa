package fr.gouv.barometre.shell;

/**
 * A link of the main navigation.
 *
 * @param labelKey translation key
 * @param address relative to the portal's root
 */
record NavigationEntry(String labelKey, String address) {}
