package fr.gouv.barometre.bulk;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.util.List;
import java.util.Map;

/** What a kind of job does for a few communes. A bean of any feature above this one. */
public interface BulkHandler {

    /** Names the handler in the jobs that wait for it: never changes. */
    String kind();

    /**
     * Runs in one transaction, as the person who asked; what it writes is written with the outcomes, or not at all. When it fails,
     * each commune is tried alone.
     *
     * @param details as they were given to {@link BulkService#prepare}
     * @param communes a few, none twice
     * @return one outcome for each
     * @throws fr.gouv.barometre.common.RefusedException and nothing is written
     */
    Map<InseeCode, ItemOutcome> apply(OpsnId opsn, String details, List<InseeCode> communes);
}
