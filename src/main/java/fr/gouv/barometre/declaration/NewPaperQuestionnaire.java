package fr.gouv.barometre.declaration;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.time.LocalDate;

/** A questionnaire that a member filled in on paper, handed to its operator on this day. */
public record NewPaperQuestionnaire(OpsnId opsn, InseeCode commune, LocalDate receivedOn) {}
