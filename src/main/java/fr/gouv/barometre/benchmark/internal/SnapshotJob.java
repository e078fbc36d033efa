package fr.gouv.barometre.benchmark.internal;

import fr.gouv.barometre.benchmark.PeerSnapshots;
import fr.gouv.barometre.security.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every ten minutes: a campaign under way moves slowly, and the last responses of a closed one are counted soon after. */
@Component
class SnapshotJob {

    private final PeerSnapshots snapshots;

    SnapshotJob(PeerSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Scheduled(cron = "0 */10 * * * *", zone = "Europe/Paris")
    void take() {
        SystemWork.run(snapshots::take);
    }
}
