package fr.gouv.barometre.sharedaction;

import java.time.LocalDate;

/**
 * An invitation that the operator took back before the commune answered.
 *
 * @param commune its name
 * @param by who took it back
 */
public record TakenBack(String commune, LocalDate on, String by) {}
