package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.opsn.internal.ChargeRows;
import fr.gouv.barometre.opsn.internal.ColleagueRows;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator's managers share its members: each member has one manager at most, who may be stood in for. */
@Service
@PreAuthorize(Access.OPSN_MANAGER)
@Transactional
public class ChargeService {

    private final ChargeRows rows;
    private final ColleagueRows colleagues;
    private final CurrentUser user;
    private final Clock clock;

    ChargeService(ChargeRows rows, ColleagueRows colleagues, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A manager looks after the members of a département or EPCI from now on.
     *
     * @param onlyFree whether those that a colleague looks after stay with that colleague
     * @return how many changed hands
     */
    public int give(OpsnId opsn, AreaKind kind, String code, PersonId manager, boolean onlyFree) {
        user.requireManaged(opsn);
        requireManager(opsn, manager);
        return rows.give(opsn, kind, code, manager, onlyFree);
    }

    /** @throws RefusedException for days gone by, in the wrong order, or for oneself */
    public void cover(NewCover absence) {
        user.requireManaged(absence.opsn());
        requireManager(absence.opsn(), absence.absent());
        requireManager(absence.opsn(), absence.cover());
        if (absence.absent().equals(absence.cover())) {
            throw new RefusedException("opsn.refused.coverOneself");
        }
        if (absence.lastDay().isBefore(absence.startsOn()) || absence.lastDay().isBefore(today())) {
            throw new RefusedException("opsn.refused.coverDays");
        }
        PlausibleDay.require(absence.startsOn(), today());
        PlausibleDay.require(absence.lastDay(), today());
        rows.cover(absence);
    }

    public void deleteCover(OpsnId opsn, long cover) {
        user.requireManaged(opsn);
        rows.deleteCover(opsn, cover);
    }

    private void requireManager(OpsnId opsn, PersonId person) {
        if (colleagues.of(opsn, today()).stream()
                .noneMatch(
                        colleague -> colleague.manager() && colleague.person().equals(person))) {
            throw new RefusedException("opsn.refused.noManager");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
