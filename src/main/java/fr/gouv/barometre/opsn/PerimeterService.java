package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.internal.AreaQueries;
import fr.gouv.barometre.opsn.internal.PerimeterQueries;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an operator takes members. Dinum says it; the operator reads it against its members of today. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class PerimeterService {

    private final PerimeterQueries perimeters;
    private final AreaQueries areas;
    private final CurrentUser user;
    private final Clock clock;

    PerimeterService(PerimeterQueries perimeters, AreaQueries areas, CurrentUser user, Clock clock) {
        this.perimeters = perimeters;
        this.areas = areas;
        this.user = user;
        this.clock = clock;
    }

    /** Communes of the perimeter that are no members, by name. */
    public List<Candidate> notMembers(OpsnId opsn, String text, int offset, int limit) {
        user.requireVisible(opsn);
        return perimeters.candidates(opsn, text, true, LocalDate.now(clock), offset, limit);
    }

    /** How many {@link #notMembers} lists. */
    public int countNotMembers(OpsnId opsn, String text) {
        user.requireVisible(opsn);
        return perimeters.countNotMembers(opsn, text, LocalDate.now(clock));
    }

    /** EPCI and départements by part of their name, or code; départements first. */
    @PreAuthorize(Access.DINUM_OR_OPSN_MANAGER)
    public List<Area> areas(String text, int offset, int limit) {
        return areas.search(text, offset, limit);
    }

    /** Twice changes nothing. */
    @PreAuthorize(Access.DINUM)
    @Transactional
    public void add(OpsnId opsn, AreaKind kind, String code) {
        user.requireVisible(opsn);
        Area area = areas.find(kind, code).orElseThrow(() -> new NotFoundException(kind + " " + code));
        perimeters.add(opsn, area.kind(), area.code());
    }

    /** Members that lie there stay members. */
    @PreAuthorize(Access.DINUM)
    @Transactional
    public void remove(OpsnId opsn, AreaKind kind, String code) {
        user.requireVisible(opsn);
        perimeters.remove(opsn, kind, code);
    }
}
