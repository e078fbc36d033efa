package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import java.time.LocalDate;

/** Who stands in for whom, from the first day to the last, both included. */
public record NewCover(OpsnId opsn, PersonId absent, PersonId cover, LocalDate startsOn, LocalDate lastDay) {}
