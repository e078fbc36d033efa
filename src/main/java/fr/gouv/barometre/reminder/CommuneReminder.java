package fr.gouv.barometre.reminder;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.util.List;

/**
 * What a reminder says of one commune, for one of its operators.
 *
 * @param reasons in sentences
 */
public record CommuneReminder(OpsnId opsn, InseeCode insee, String commune, List<String> reasons) {

    public CommuneReminder {
        reasons = List.copyOf(reasons);
    }
}
