package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.response.ResponseStatus;
import fr.gouv.barometre.response.ResponseSummary;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a commune answered over the years. */
@Component
public class PastResponses {

    private final JdbcClient jdbc;

    PastResponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the commune and of the former ones merged into it, the latest campaign first. */
    public List<ResponseSummary> of(InseeCode commune) {
        return jdbc.sql("""
                        with recursive lineage(insee) as (
                            select cast(:insee as text)
                            union
                            select former.insee from commune former join lineage l on former.successor_insee = l.insee)
                        select c.id, c.year, c.questionnaire_version, r.insee, r.status, r.asked, r.answered, r.axis_scores, r.overall_score,
                               r.submitted_at, r.simulated
                        from response r
                        join campaign c on c.id = r.campaign_id
                        where r.insee in (select insee from lineage)
                        order by c.year desc, c.id desc, r.insee""")
                .param("insee", commune.value())
                .query(PastResponses::summary)
                .list();
    }

    public Optional<CampaignId> lastCampaign(InseeCode commune) {
        return jdbc.sql("""
                        select c.id from response r join campaign c on c.id = r.campaign_id
                        where r.insee = :insee
                        order by c.year desc, c.id desc
                        limit 1""")
                .param("insee", commune.value())
                .query(Long.class)
                .optional()
                .map(CampaignId::new);
    }

    private static ResponseSummary summary(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime submittedAt = row.getObject("submitted_at", OffsetDateTime.class);
        return new ResponseSummary(
                new CampaignId(row.getLong("id")),
                row.getInt("year"),
                row.getInt("questionnaire_version"),
                new InseeCode(row.getString("insee")),
                ResponseStatus.valueOf(row.getString("status")),
                row.getInt("asked"),
                row.getInt("answered"),
                integers(row.getArray("axis_scores")),
                row.getObject("overall_score", Integer.class),
                submittedAt == null ? null : submittedAt.toInstant(),
                row.getBoolean("simulated"));
    }

    private static List<@Nullable Integer> integers(Array scores) throws SQLException {
        return Arrays.stream((@Nullable Number[]) scores.getArray())
                .<@Nullable Integer>map(score -> score == null ? null : score.intValue())
                .toList();
    }
}
