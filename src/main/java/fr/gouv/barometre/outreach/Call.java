package fr.gouv.barometre.outreach;

import fr.gouv.barometre.common.InseeCode;
import java.time.LocalDate;

/**
 * A call to a member, as it was noted.
 *
 * @param note may be empty
 * @param by name of who noted it
 */
public record Call(long id, InseeCode insee, LocalDate calledOn, Outcome outcome, String note, String by) {}
