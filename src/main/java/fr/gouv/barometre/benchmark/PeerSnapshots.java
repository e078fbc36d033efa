package fr.gouv.barometre.benchmark;

import fr.gouv.barometre.benchmark.internal.Snapshots;
import fr.gouv.barometre.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes what groups of communes obtained, for everybody to read afterwards. */
@Service
@PreAuthorize(Access.SYSTEM)
public class PeerSnapshots {

    private final Snapshots snapshots;

    PeerSnapshots(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Of each campaign with responses that came since the last time; done twice, or on several nodes, nothing more happens. */
    @Transactional
    public void take() {
        snapshots.take();
    }
}
