package fr.gouv.barometre.benchmark;

import fr.gouv.barometre.benchmark.internal.PeerFigures;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How comparable communes answered, as the last snapshot holds it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.MEMBER)
public class BenchmarkService {

    private final PeerFigures figures;
    private final CurrentUser user;

    BenchmarkService(PeerFigures figures, CurrentUser user) {
        this.figures = figures;
        this.user = user;
    }

    /** The groups of the commune in every campaign, in the order of their kinds; shown or with the reason why not. */
    public Map<CampaignId, List<PeerChoice>> peers(InseeCode commune) {
        user.requireVisible(commune);
        return figures.of(commune);
    }
}
