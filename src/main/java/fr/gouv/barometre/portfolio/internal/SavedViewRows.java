package fr.gouv.barometre.portfolio.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.portfolio.NewView;
import fr.gouv.barometre.portfolio.SavedView;
import fr.gouv.barometre.security.CurrentUser;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kept views, in the caller's transaction: row level security leaves those of the caller and what colleagues share. */
@Component
public class SavedViewRows {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    SavedViewRows(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    public List<SavedView> of(OpsnId opsn) {
        return jdbc.sql("""
                        select v.id, v.name, v.query, v.shared, v.person_id = :me as own, p.display_name as by
                        from portfolio_view v join person p on p.id = v.person_id
                        where v.opsn_id = :opsn
                        order by lower(v.name), v.id""")
                .param("opsn", opsn.value())
                .param("me", user.id().value())
                .query(new SimplePropertyRowMapper<>(SavedView.class))
                .list();
    }

    /** Views of the caller under another name. */
    public int countOwn(OpsnId opsn, String otherThan) {
        return jdbc.sql("""
                        select count(*) from portfolio_view
                        where opsn_id = :opsn and person_id = :me and name <> :name""")
                .param("opsn", opsn.value())
                .param("me", user.id().value())
                .param("name", otherThan)
                .query(Integer.class)
                .single();
    }

    public void save(NewView view) {
        jdbc.sql("""
                        insert into portfolio_view (opsn_id, person_id, name, query, shared)
                        values (:opsn, :me, :name, :query, :shared)
                        on conflict (opsn_id, person_id, name) do update
                        set query = excluded.query, shared = excluded.shared""")
                .param("opsn", view.opsn().value())
                .param("me", user.id().value())
                .param("name", view.name())
                .param("query", view.query())
                .param("shared", view.shared())
                .update();
    }

    public void delete(OpsnId opsn, long view) {
        jdbc.sql("delete from portfolio_view where id = :id and opsn_id = :opsn and person_id = :me")
                .param("id", view)
                .param("opsn", opsn.value())
                .param("me", user.id().value())
                .update();
    }
}
