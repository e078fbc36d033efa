package fr.gouv.barometre.benchmark.internal;

import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.benchmark.PeerGroup;
import fr.gouv.barometre.benchmark.PeerGroup.Kind;
import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.QuestionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the figures of the groups that one commune belongs to. */
@Component
public class PeerFigures {

    /** A commune in the group knows its own answers, so that five others must be there. */
    private static final int FEWEST_WITH_ITSELF = Suppression.FEWEST + 1;

    private record Figure(
            CampaignId campaign,
            PeerGroup group,
            boolean itself,
            @Nullable String subject,
            @Nullable Spread spread,
            @Nullable Kind withheldBy) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PeerFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Map<CampaignId, List<PeerChoice>> of(InseeCode commune) {
        Map<CampaignId, Map<PeerGroup, List<Figure>>> byCampaign = new LinkedHashMap<>();
        for (Figure figure : read(commune)) {
            byCampaign
                    .computeIfAbsent(figure.campaign(), campaign -> new LinkedHashMap<>())
                    .computeIfAbsent(figure.group(), group -> new ArrayList<>())
                    .add(figure);
        }
        Map<CampaignId, List<PeerChoice>> choices = new LinkedHashMap<>();
        byCampaign.forEach((campaign, groups) -> choices.put(
                campaign,
                groups.entrySet().stream()
                        .map(group -> choice(group.getKey(), group.getValue()))
                        .toList()));
        return choices;
    }

    /** One row per figure; a group without any has one row without a subject. */
    private List<Figure> read(InseeCode commune) {
        return jdbc.sql("""
                        with viewer as (
                            select c.id as campaign_id, least(c.closes_on, cast(:today as date)) as day, r.id as response,
                                   coalesce(e.stratum, m.stratum) as stratum,
                                   coalesce(e.region_code, m.region_code) as region,
                                   coalesce(e.departement_code, m.departement_code) as departement
                            from campaign c
                            join commune m on m.insee = :insee
                            left join campaign_expected e on e.campaign_id = c.id and e.insee = m.insee
                            left join response r on r.campaign_id = c.id and r.insee = m.insee and r.status = 'SUBMITTED'
                            where c.status <> 'DRAFT'),
                        own_group (campaign_id, response, rank, kind, code) as (
                            select campaign_id, response, 1, 'STRATUM', stratum from viewer
                            union all
                            select campaign_id, response, 2, 'STRATUM_REGION', stratum || '/' || region
                            from viewer where region is not null
                            union all
                            select campaign_id, response, 3, 'STRATUM_DEPARTEMENT', stratum || '/' || departement
                            from viewer
                            union
                            select v.campaign_id, v.response, 4, 'OPSN', m.opsn_id::text
                            from viewer v
                            join opsn_membership m on m.insee = :insee and m.starts_on <= v.day
                                and (m.ends_on is null or m.ends_on > v.day))
                        select g.campaign_id, g.kind, g.code, f.subject, f.communes, f.first_quartile, f.median,
                               f.third_quartile, f.lowest_median, f.highest_median, f.withheld_by,
                               coalesce(r.submitted_at <= f.taken_at, false)
                                   and case when f.subject = '0' then r.overall_score is not null
                                            when f.subject ~ '^[0-9]+$' then r.axis_scores[f.subject::integer] is not null
                                            else true end as itself
                        from own_group g
                        left join lateral (
                            select distinct on (p.subject) p.*
                            from peer_figure p
                            where p.campaign_id = g.campaign_id and p.kind = g.kind and p.code = g.code
                            order by p.subject, p.withheld_by is not null, p.taken_at desc) f on true
                        left join response r on r.id = g.response
                        order by g.campaign_id, g.rank, g.code""")
                .param("insee", commune.value())
                .param("today", LocalDate.now(clock))
                .query(PeerFigures::figure)
                .list();
    }

    private static PeerChoice choice(PeerGroup group, List<Figure> figures) {
        Map<Integer, Spread> axes = new HashMap<>();
        Map<QuestionCode, Spread> questions = new HashMap<>();
        for (Figure figure : figures) {
            Spread spread = figure.spread();
            String subject = figure.subject();
            if (spread != null && subject != null && spread.communes() >= fewest(figure)) {
                if (isAxis(subject)) {
                    axes.put(Integer.valueOf(subject), spread);
                } else {
                    questions.put(new QuestionCode(subject), spread);
                }
            }
        }
        @Nullable Spread overall = axes.remove(Integer.valueOf(Subject.OVERALL));
        if (axes.isEmpty()) {
            return new PeerChoice(group, null, reason(figures));
        }
        int largest = axes.values().stream().mapToInt(Spread::communes).max().orElseThrow();
        return new PeerChoice(group, new PeerScores(itself(figures, largest), axes, overall, questions), null);
    }

    /** Whether the commune is one of those that the group is said to hold: the base of the axis with the largest one. */
    private static boolean itself(List<Figure> figures, int communes) {
        return figures.stream()
                .filter(figure -> figure.itself() && isAxis(figure.subject()))
                .map(Figure::spread)
                .anyMatch(spread -> spread != null && spread.communes() == communes);
    }

    private static boolean isAxis(@Nullable String subject) {
        return subject != null && Character.isDigit(subject.charAt(0));
    }

    private static int fewest(Figure figure) {
        return figure.itself() ? FEWEST_WITH_ITSELF : Suppression.FEWEST;
    }

    /** The reason of the axes is the reason of the group: few communes lack a score on an axis. */
    private static @Nullable Kind reason(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> "1".equals(figure.subject()))
                .map(Figure::withheldBy)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        String withheldBy = row.getString("withheld_by");
        return new Figure(
                new CampaignId(row.getLong("campaign_id")),
                new PeerGroup(Kind.valueOf(row.getString("kind")), row.getString("code")),
                row.getBoolean("itself"),
                row.getString("subject"),
                spread(row),
                withheldBy == null ? null : Kind.valueOf(withheldBy));
    }

    private static @Nullable Spread spread(ResultSet row) throws SQLException {
        int communes = row.getInt("communes");
        if (communes == 0) {
            return null;
        }
        double low = row.getDouble("lowest_median");
        boolean noInterval = row.wasNull();
        return new Spread(
                communes,
                row.getDouble("first_quartile"),
                row.getDouble("median"),
                row.getDouble("third_quartile"),
                noInterval ? null : new Spread.Interval(low, row.getDouble("highest_median")));
    }
}
