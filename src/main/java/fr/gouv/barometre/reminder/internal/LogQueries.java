package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.reminder.LogFilter;
import fr.gouv.barometre.reminder.LogFilter.State;
import fr.gouv.barometre.reminder.SentReminder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent, as row level security shows it: of today's members. */
@Component
public class LogQueries {

    private static final String LOG = """
            with log as (
                select r.email_id, r.written_at, r.name,
                       case r.delivery when 'RETRYING' then 'WAITING' else r.delivery end as state, r.problem,
                       r.delivery = 'RETURNED' and b.address_hash is not null as stopped,
                       array_agg(c.name order by c.name) as communes,
                       array_agg(array_to_string(l.reasons, ' ') order by c.name) as reasons,
                       string_agg(c.search_name, ' ') as search_names
                from reminder_line l
                join reminder r using (email_id)
                join commune c on c.insee = l.insee
                left join returned_address b on b.address_hash = r.address_hash
                where l.opsn_id = :opsn
                group by r.email_id, b.address_hash)
            """;
    private static final String MATCHING = """
            (:state = '' or state = :state)
              and (trim(:text) = '' or strpos(lower(name), lower(trim(:text))) > 0
                   or search_form(:text) <> '' and strpos(search_names, search_form(:text)) > 0)
            """;

    /** @param total of the log, of which {@code matching} pass the filter */
    public record Count(int total, int matching) {}

    private final JdbcClient jdbc;

    LogQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Count count(OpsnId opsn, LogFilter filter) {
        return of(
                        LOG + "select count(*) as total, count(*) filter (where " + MATCHING + ") as matching from log",
                        opsn,
                        filter)
                .query(Count.class)
                .single();
    }

    public List<SentReminder> page(OpsnId opsn, LogFilter filter, int offset, int limit) {
        return of(
                        LOG + "select * from log where " + MATCHING
                                + " order by written_at desc, name, email_id offset :offset limit :limit",
                        opsn,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> read(row))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, OpsnId opsn, LogFilter filter) {
        State state = filter.state();
        return jdbc.sql(sql)
                .param("opsn", opsn.value())
                .param("text", filter.text())
                .param("state", state == null ? "" : state.name());
    }

    private static SentReminder read(ResultSet row) throws SQLException {
        String problem = row.getString("problem");
        String[] communes = (String[]) row.getArray("communes").getArray();
        String[] reasons = (String[]) row.getArray("reasons").getArray();
        return new SentReminder(
                row.getObject("email_id", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                IntStream.range(0, communes.length)
                        .mapToObj(i -> Sentences.say("reminder.log.line", communes[i], reasons[i]))
                        .toList(),
                State.valueOf(row.getString("state")),
                problem == null ? null : Problem.valueOf(problem),
                row.getBoolean("stopped"));
    }
}
