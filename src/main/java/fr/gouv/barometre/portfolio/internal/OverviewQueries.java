package fr.gouv.barometre.portfolio.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an overview shows beside the rows of the portfolio. */
@Component
public class OverviewQueries {

    /** @param indices overall maturity of those that have one */
    public record Submitted(CampaignId campaign, int year, int communes, List<Integer> indices) {}

    /** @param axis 0 for overall maturity, then by position from 1 */
    public record OperatorMedian(CampaignId campaign, int axis, double median) {}

    private final JdbcClient jdbc;

    OverviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Campaigns that one of the communes submitted to, the latest first. */
    public List<Submitted> submitted(List<InseeCode> communes) {
        return jdbc.sql("""
                        select k.id, k.year, count(*) as communes, array_agg(r.overall_score) as indices
                        from response r
                        join campaign k on k.id = r.campaign_id
                        where r.insee = any (:communes) and r.status = 'SUBMITTED'
                        group by k.id
                        order by k.opens_on desc, k.id desc""")
                .param("communes", communes.stream().map(InseeCode::value).toArray(String[]::new))
                .query((row, number) -> submitted(row))
                .list();
    }

    private static Submitted submitted(ResultSet row) throws SQLException {
        Array indices = row.getArray("indices");
        return new Submitted(
                new CampaignId(row.getLong("id")),
                row.getInt("year"),
                row.getInt("communes"),
                Arrays.stream((@Nullable Number[]) indices.getArray())
                        .filter(Objects::nonNull)
                        .map(Number::intValue)
                        .toList());
    }

    /** Of comparable operators, as the last snapshot shows them to everybody: of five members or more. */
    public List<OperatorMedian> comparable(OpsnId opsn, LocalDate today) {
        return jdbc.sql("""
                        select distinct on (f.campaign_id, f.code, f.subject) f.campaign_id, f.subject, f.median
                        from peer_figure f
                        where f.kind = 'OPSN' and f.withheld_by is null and f.subject ~ '^[0-9]+$'
                          and f.code = any (array(select comparable_operators(:opsn, :today)::text))
                        order by f.campaign_id, f.code, f.subject, f.taken_at desc""")
                .param("opsn", opsn.value())
                .param("today", today)
                .query((row, number) -> new OperatorMedian(
                        new CampaignId(row.getLong("campaign_id")), row.getInt("subject"), row.getDouble("median")))
                .list();
    }
}
