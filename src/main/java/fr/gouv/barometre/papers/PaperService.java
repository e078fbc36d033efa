package fr.gouv.barometre.papers;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.papers.internal.PaperSource;
import fr.gouv.barometre.papers.internal.PaperWriter;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.workspace.WorkspaceService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
    private final Clock clock;

    PaperService(WorkspaceService workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** @throws fr.gouv.barometre.common.NotFoundException when the commune is outside the caller's scope */
    @Transactional(readOnly = true)
    public PaperShelf shelf(InseeCode commune) {
        PaperSource source = read(commune);
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
        return PaperWriter.write(read(commune), paper);
    }

    private PaperSource read(InseeCode commune) {
        return new PaperSource(workspace.home(commune), LocalDate.now(clock));
    }
}
