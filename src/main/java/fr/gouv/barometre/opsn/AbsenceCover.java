package fr.gouv.barometre.opsn;

import java.time.LocalDate;

/**
 * A manager stands in for another: the communes of the absent one are among the own meanwhile.
 *
 * @param lastDay of the absence
 */
public record AbsenceCover(long id, String absent, String cover, LocalDate startsOn, LocalDate lastDay) {}
