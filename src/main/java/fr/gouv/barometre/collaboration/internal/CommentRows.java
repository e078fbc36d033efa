package fr.gouv.barometre.collaboration.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.survey.QuestionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of notes on answers. */
@Component
public class CommentRows {

    private static final String COLUMNS = "select id, question, text, at, person, person_name from answer_comment ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CommentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One note. */
    public record Row(long id, QuestionCode question, String text, Instant at, PersonId person, String author) {}

    /** From the oldest on. */
    public List<Row> of(CampaignId campaign, InseeCode commune) {
        return jdbc.sql(COLUMNS + "where insee = :insee and campaign_id = :campaign order by at, id")
                .param("insee", commune.value())
                .param("campaign", campaign.value())
                .query(CommentRows::read)
                .list();
    }

    public Optional<Row> find(InseeCode commune, long id) {
        return jdbc.sql(COLUMNS + "where insee = :insee and id = :id")
                .param("insee", commune.value())
                .param("id", id)
                .query(CommentRows::read)
                .optional();
    }

    public void add(
            CampaignId campaign, InseeCode commune, QuestionCode question, String text, PersonId by, String name) {
        jdbc.sql("""
                        insert into answer_comment (campaign_id, insee, question, text, at, person, person_name)
                        values (:campaign, :insee, :question, :text, :now, :by, :name)
                        """)
                .param("campaign", campaign.value())
                .param("insee", commune.value())
                .param("question", question.value())
                .param("text", text)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .param("name", name)
                .update();
    }

    public void delete(long id) {
        jdbc.sql("delete from answer_comment where id = :id").param("id", id).update();
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getLong("id"),
                new QuestionCode(row.getString("question")),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("person_name"));
    }
}
