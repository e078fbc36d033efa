package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.time.LocalDate;

/**
 * A commune that is to become a member.
 *
 * @param replaces whether it leaves the operator it has on that day
 * @param reason read by who has to consent
 */
public record NewMembership(OpsnId opsn, InseeCode commune, LocalDate startsOn, boolean replaces, String reason) {}
