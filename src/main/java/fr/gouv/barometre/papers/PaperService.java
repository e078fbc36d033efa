package fr.gouv.barometre.papers;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.WholePlan;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.papers.internal.PaperSource;
import fr.gouv.barometre.papers.internal.PaperWriter;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.workspace.CommuneHome;
import fr.gouv.barometre.workspace.WorkspaceService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a commune's papers, each time from what its pages show at that moment. Writing has no transaction of its own: it
 * takes longer than reading, and must not hold a connection meanwhile.
 */
@Service
@PreAuthorize(Access.MEMBER)
public class PaperService {

    private final WorkspaceService workspace;
    private final ActionPlanService plans;
    private final Clock clock;

    PaperService(WorkspaceService workspace, ActionPlanService plans, Clock clock) {
        this.workspace = workspace;
        this.plans = plans;
        this.clock = clock;
    }

    /** @throws fr.gouv.barometre.common.NotFoundException when the commune is outside the caller's scope */
    @Transactional(readOnly = true)
    public PaperShelf shelf(InseeCode commune) {
        CommuneHome home = workspace.home(commune);
        // Which papers can be written does not hang on notes, budgets and documents
        PaperSource source = new PaperSource(home, new WholePlan(home.overview(), Map.of()), LocalDate.now(clock));
        return new PaperShelf(
                source.home().commune(),
                Arrays.stream(Paper.values())
                        .map(paper -> new PaperShelf.Offer(
                                paper,
                                PaperWriter.year(source, paper),
                                PaperWriter.missing(source, paper).orElse(null)))
                        .toList());
    }

    /**
     * Takes up to a second; not for the thread of the screen.
     *
     * @throws RefusedException when something is missing to write it
     * @throws fr.gouv.barometre.common.NotFoundException when the commune is outside the caller's scope
     */
    public PaperFile write(InseeCode commune, Paper paper) {
        return PaperWriter.write(
                new PaperSource(workspace.home(commune), plans.whole(commune), LocalDate.now(clock)), paper);
    }
}
