package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.internal.PerimeterQueries;
import fr.gouv.barometre.opsn.internal.RequestRows;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of an operator's members in one transaction. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class MembersPageService {

    private final OpsnService operators;
    private final PerimeterQueries perimeters;
    private final RequestRows requests;
    private final CurrentUser user;
    private final Clock clock;

    MembersPageService(
            OpsnService operators, PerimeterQueries perimeters, RequestRows requests, CurrentUser user, Clock clock) {
        this.operators = operators;
        this.perimeters = perimeters;
        this.requests = requests;
        this.user = user;
        this.clock = clock;
    }

    public MembersPage read(OpsnId opsn) {
        OpsnDetails operator = operators.get(opsn);
        boolean managed = user.manages(opsn);
        return new MembersPage(
                operator,
                perimeters.of(opsn, LocalDate.now(clock)),
                managed,
                managed || user.roles().contains(Role.DINUM),
                requests.madeBy(opsn),
                managed ? requests.toDecide(null) : List.of());
    }
}
