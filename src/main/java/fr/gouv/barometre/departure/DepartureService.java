package fr.gouv.barometre.departure;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.departure.internal.DepartureRows;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records of communes that left an operator, for who works there, for good. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class DepartureService {

    private final DepartureRows rows;
    private final CurrentUser user;

    DepartureService(DepartureRows rows, CurrentUser user) {
        this.rows = rows;
        this.user = user;
    }

    /** One for each membership that ended, the latest first; none for a commune that never left this operator. */
    public List<Departure> of(OpsnId opsn, InseeCode commune) {
        user.requireVisible(opsn);
        return rows.of(opsn, commune);
    }
}
