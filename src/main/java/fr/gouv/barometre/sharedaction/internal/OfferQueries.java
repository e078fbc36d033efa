package fr.gouv.barometre.sharedaction.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.sharedaction.OfferedAction;
import fr.gouv.barometre.sharedaction.Participation;
import fr.gouv.barometre.sharedaction.SharedCost;
import fr.gouv.barometre.sharedaction.SharedSheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What operators propose to a commune, for its own people alone: row level security hides the rest. */
@Component
public class OfferQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    OfferQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Those not answered first, then the latest; one statement, that of the scope included.
     *
     * @throws NotFoundException when the commune is outside the caller's scope
     */
    public List<OfferedAction> of(InseeCode commune) {
        List<Optional<OfferedAction>> found = jdbc.sql("""
                        select a.*, o.short_name, p.state, p.reason, shared_participants(a.id) as participants,
                               coalesce((select sum(f.amount) from shared_funder f
                                         where f.shared_action_id = a.id and f.state in ('GRANTED', 'PAID')), 0) as secured,
                               coalesce((select sum(f.amount) from shared_funder f
                                         where f.shared_action_id = a.id and f.state in ('TO_ASK', 'ASKED')), 0) as pending
                        from commune c
                        left join shared_participation p on p.insee = c.insee and p.insee = any (array(select own_communes()))
                        left join shared_action a on a.id = p.shared_action_id
                        left join opsn o on o.id = a.opsn_id
                        where c.insee = :insee and ((select sees_everything()) or c.insee in (select visible_communes()))
                        order by p.state <> 'INVITED', p.invited_at desc, a.id desc
                        """)
                .param("insee", commune.value())
                .query((row, index) -> row.getString("title") == null
                        ? Optional.<OfferedAction>empty()
                        : Optional.of(read(row, LocalDate.now(clock))))
                .list();
        if (found.isEmpty()) {
            throw new NotFoundException("Commune " + commune);
        }
        return found.stream().flatMap(Optional::stream).toList();
    }

    private static OfferedAction read(ResultSet row, LocalDate today) throws SQLException {
        SharedSheet sheet = SharedActionRows.sheet(row);
        return new OfferedAction(
                row.getLong("id"),
                row.getString("short_name"),
                sheet,
                new SharedCost(
                        sheet.totalCost(),
                        sheet.unitCost(),
                        row.getBigDecimal("secured"),
                        row.getBigDecimal("pending")),
                row.getInt("participants"),
                Participation.valueOf(row.getString("state")),
                row.getString("reason"),
                sheet.open(today));
    }
}
