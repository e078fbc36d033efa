package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.portfolio.internal.SavedViewRows;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Views of a portfolio that its people keep. Reading one shows no more than its reader may see: it is an address. */
@Service
@PreAuthorize(Access.OPSN)
@Transactional
public class SavedViewService {

    /** More would be looked for longer than made anew. */
    private static final int MOST = 30;

    private static final int LONGEST_QUERY = 4000;

    private final SavedViewRows rows;
    private final CurrentUser user;

    SavedViewService(SavedViewRows rows, CurrentUser user) {
        this.rows = rows;
        this.user = user;
    }

    /** The caller's and those that colleagues share, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(OpsnId opsn) {
        user.requireVisible(opsn);
        return rows.of(opsn);
    }

    /**
     * Keeps a view; one of the same name that the caller made is replaced.
     *
     * @throws RefusedException for a name that is empty or too long, a filter that is too long, or too many views
     */
    public void save(NewView view) {
        user.requireVisible(view.opsn());
        String name = view.name().strip();
        if (name.isEmpty() || name.length() > NewView.LONGEST_NAME) {
            throw new RefusedException("portfolio.refused.view-name", NewView.LONGEST_NAME);
        }
        if (view.query().length() > LONGEST_QUERY) {
            throw new RefusedException("portfolio.refused.view-query");
        }
        if (rows.countOwn(view.opsn(), name) >= MOST) {
            throw new RefusedException("portfolio.refused.views", MOST);
        }
        rows.save(new NewView(view.opsn(), name, view.query(), view.shared()));
    }

    /** Deletes a view of the caller; deleting twice changes nothing. */
    public void delete(OpsnId opsn, long view) {
        user.requireVisible(opsn);
        rows.delete(opsn, view);
    }
}
