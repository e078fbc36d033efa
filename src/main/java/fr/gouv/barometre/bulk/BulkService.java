package fr.gouv.barometre.bulk;

import fr.gouv.barometre.bulk.internal.BulkRows;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Jobs of an operator on many communes: prepared, started once, and worked through by the portal itself. */
@Service
@PreAuthorize(Access.OPSN_MANAGER)
@Transactional(readOnly = true)
public class BulkService {

    /** How long a job that was only tried waits to be started. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** A list longer than every commune of France is a mistake. */
    private static final int MOST = 40_000;

    private final BulkRows rows;
    private final CurrentUser user;

    BulkService(BulkRows rows, CurrentUser user) {
        this.rows = rows;
        this.user = user;
    }

    /**
     * Notes what would be done, and does nothing.
     *
     * @param details JSON that the handler understands
     * @throws RefusedException without a commune
     */
    @Transactional
    public UUID prepare(OpsnId opsn, String kind, String details, Collection<InseeCode> communes) {
        user.requireManaged(opsn);
        if (communes.isEmpty() || communes.size() > MOST) {
            throw new RefusedException("bulk.refused.communes");
        }
        return rows.add(opsn, kind, details, communes);
    }

    /** @throws RefusedException when the operator has no such job of that kind, or no longer */
    public BulkJob get(OpsnId opsn, String kind, UUID id) {
        user.requireManaged(opsn);
        return rows.find(opsn, kind, id).orElseThrow(() -> new RefusedException("bulk.refused.gone"));
    }

    /** The communes of a job, by name. */
    public List<BulkItem> items(OpsnId opsn, String kind, UUID id) {
        get(opsn, kind, id);
        return rows.items(id);
    }

    /** The portal begins with it within seconds. Started twice, it is done once. */
    @Transactional
    public void start(OpsnId opsn, String kind, UUID id) {
        get(opsn, kind, id);
        rows.start(id);
    }

    /** Those that were started, the latest first. */
    public List<BulkJob> started(OpsnId opsn, String kind, int limit) {
        user.requireManaged(opsn);
        return rows.started(opsn, kind, limit);
    }
}
