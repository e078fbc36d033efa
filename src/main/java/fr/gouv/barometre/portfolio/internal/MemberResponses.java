package fr.gouv.barometre.portfolio.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.portfolio.MemberScores;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members answered, over all campaigns. */
@Component
class MemberResponses {

    /**
     * One campaign of one member.
     *
     * @param axes in the order of the questionnaire, null where nothing is scored
     */
    record Given(
            String insee,
            CampaignId campaign,
            int year,
            int questionnaireVersion,
            boolean submitted,
            int answered,
            int asked,
            @Nullable Integer index,
            List<@Nullable Integer> axes,
            OffsetDateTime changedAt) {}

    private final JdbcClient jdbc;

    MemberResponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By commune, the latest campaign first. */
    Map<String, List<Given>> of(String[] communes) {
        return jdbc.sql("""
                        select r.insee, r.campaign_id, k.year, k.questionnaire_version, r.status, r.answered, r.asked,
                               r.overall_score, r.axis_scores, r.changed_at
                        from response r
                        join campaign k on k.id = r.campaign_id
                        where r.insee = any (:communes)
                        order by k.opens_on desc, k.id desc""").param("communes", communes).query((rs, index) -> given(rs)).list().stream()
                .collect(Collectors.groupingBy(Given::insee));
    }

    private static Given given(ResultSet rs) throws SQLException {
        java.sql.Array axes = rs.getArray("axis_scores");
        return new Given(
                rs.getString("insee"),
                new CampaignId(rs.getLong("campaign_id")),
                rs.getInt("year"),
                rs.getInt("questionnaire_version"),
                rs.getString("status").equals("SUBMITTED"),
                rs.getInt("answered"),
                rs.getInt("asked"),
                rs.getObject("overall_score", Integer.class),
                axes == null ? List.of() : integers((@Nullable Short[]) axes.getArray()),
                rs.getObject("changed_at", OffsetDateTime.class));
    }

    private static List<@Nullable Integer> integers(@Nullable Short[] scores) {
        return Arrays.stream(scores)
                .<@Nullable Integer>map(score -> score == null ? null : Integer.valueOf(score))
                .toList();
    }

    /** @param given of one member, the latest first; @return null until one was handed in */
    static @Nullable MemberScores scores(List<Given> given) {
        List<Given> submitted = given.stream().filter(Given::submitted).limit(2).toList();
        if (submitted.isEmpty()) {
            return null;
        }
        Given latest = submitted.getFirst();
        return new MemberScores(latest.year(), latest.index(), latest.axes(), before(latest, submitted));
    }

    private static MemberScores.@Nullable Earlier before(Given latest, List<Given> submitted) {
        Given before = submitted.getLast();
        Integer index = before.index();
        return submitted.size() == 1 || index == null || before.questionnaireVersion() != latest.questionnaireVersion()
                ? null
                : new MemberScores.Earlier(before.year(), index);
    }
}
