package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answers of a response, one row each, and every value they ever had. Plain SQL rather than entities: an answer and
 * its revision are written by one statement, and nothing is read before it is written.
 */
@Component
public class AnswerRows {

    private static final String COLUMNS =
            "question, value, revision, operation_id, answered_at, answered_by, author, confirmed_year";

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<QuestionCode, GivenAnswer> of(long response) {
        return jdbc
                .sql("select " + COLUMNS + " from answer where response_id = :response")
                .param("response", response)
                .query(AnswerRows::read)
                .stream()
                .collect(Collectors.toMap(GivenAnswer::question, Function.identity()));
    }

    public Map<QuestionCode, GivenAnswer> of(CampaignId campaign, InseeCode commune) {
        return jdbc
                .sql("select " + COLUMNS + " from answer where response_id ="
                        + " (select id from response where campaign_id = :campaign and insee = :insee)")
                .param("campaign", campaign.value())
                .param("insee", commune.value())
                .query(AnswerRows::read)
                .stream()
                .collect(Collectors.toMap(GivenAnswer::question, Function.identity()));
    }

    /** Of all its responses, by campaign. */
    public Map<CampaignId, Map<QuestionCode, GivenAnswer>> of(InseeCode commune) {
        Map<CampaignId, Map<QuestionCode, GivenAnswer>> answers = new HashMap<>();
        jdbc.sql("select r.campaign_id, " + COLUMNS + " from response r join answer a on a.response_id = r.id"
                        + " where r.insee = :insee")
                .param("insee", commune.value())
                .query((row, number) -> Map.entry(new CampaignId(row.getLong("campaign_id")), read(row, number)))
                .list()
                .forEach(entry -> answers.computeIfAbsent(entry.getKey(), campaign -> new HashMap<>())
                        .put(entry.getValue().question(), entry.getValue()));
        return answers;
    }

    /** What an operation wrote, even when it was written over since. */
    public Optional<GivenAnswer> writtenBy(UUID operation, long response) {
        return jdbc.sql("select " + COLUMNS + " from answer_revision"
                        + " where operation_id = :operation and response_id = :response")
                .param("operation", operation)
                .param("response", response)
                .query(AnswerRows::read)
                .optional();
    }

    /**
     * Writes answers and their revisions, all or none, in one statement. The caller holds the response, so each revision follows
     * the one it read.
     */
    public void write(long response, InseeCode commune, List<GivenAnswer> given) {
        jdbc.sql("""
                        with written as (
                            insert into answer (response_id, insee, question, value, revision, operation_id,
                                                answered_at, answered_by, author, confirmed_year)
                            select :response, :insee, question, value::jsonb, revision, operation, at, person, author, confirmed
                            from unnest(cast(:questions as text[]), cast(:values as text[]), cast(:revisions as integer[]),
                                        cast(:operations as uuid[]), cast(:moments as timestamptz[]), cast(:people as uuid[]),
                                        cast(:authors as text[]), cast(:confirmed as smallint[]))
                                as given(question, value, revision, operation, at, person, author, confirmed)
                            on conflict (response_id, question) do update
                            set value = excluded.value, revision = excluded.revision, operation_id = excluded.operation_id,
                                answered_at = excluded.answered_at, answered_by = excluded.answered_by,
                                author = excluded.author, confirmed_year = excluded.confirmed_year
                            returning response_id, insee, question, revision, value, operation_id,
                                      answered_at, answered_by, author, confirmed_year)
                        insert into answer_revision (response_id, insee, question, revision, value, operation_id,
                                                     answered_at, answered_by, author, confirmed_year)
                        select * from written""")
                .param("response", response)
                .param("insee", commune.value())
                .param("questions", column(given, answer -> answer.question().value(), String[]::new))
                .param("values", column(given, AnswerRows::json, String[]::new))
                .param("revisions", column(given, GivenAnswer::revision, Integer[]::new))
                .param("operations", column(given, GivenAnswer::operation, UUID[]::new))
                .param("moments", column(given, answer -> answer.at().toString(), String[]::new))
                .param("people", column(given, AnswerRows::person, UUID[]::new))
                .param("authors", column(given, GivenAnswer::author, String[]::new))
                .param("confirmed", column(given, GivenAnswer::confirmedYear, Integer[]::new))
                .update();
    }

    private static <T extends @Nullable Object> T[] column(
            List<GivenAnswer> given, Function<GivenAnswer, T> part, IntFunction<T[]> array) {
        return given.stream().map(part).toArray(array);
    }

    private static @Nullable String json(GivenAnswer answer) {
        AnswerValue value = answer.value();
        return value == null ? null : AnswerJson.write(value);
    }

    private static @Nullable UUID person(GivenAnswer answer) {
        PersonId person = answer.person();
        return person == null ? null : person.value();
    }

    private static GivenAnswer read(ResultSet row, int index) throws SQLException {
        String value = row.getString("value");
        UUID person = row.getObject("answered_by", UUID.class);
        return new GivenAnswer(
                new QuestionCode(row.getString("question")),
                value == null ? null : AnswerJson.read(value),
                row.getInt("revision"),
                row.getObject("operation_id", UUID.class),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                person == null ? null : new PersonId(person),
                row.getString("author"),
                row.getObject("confirmed_year", Integer.class));
    }
}
