package fr.gouv.barometre.campaign.internal;

import fr.gouv.barometre.campaign.CampaignRow;
import fr.gouv.barometre.campaign.CampaignStatus;
import fr.gouv.barometre.campaign.Turnout;
import fr.gouv.barometre.campaign.TurnoutRow;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.territory.Stratum;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts of expected communes against their responses. They read the response table directly: the response feature depends
 * on this one, and a count over the whole country must stay one statement.
 */
@Component
public class TurnoutQueries {

    /** The finest cell: its sums give every other table. */
    public record Cell(
            @Nullable String regionCode,
            @Nullable String regionName,
            String departementCode,
            String departementName,
            Stratum stratum,
            Turnout turnout) {}

    private final JdbcClient jdbc;

    TurnoutQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CampaignRow> campaigns(LocalDate today) {
        return jdbc.sql("""
                        with turnout as (
                            select e.campaign_id, count(*) as expected, count(r.id) as started,
                                   count(*) filter (where r.status = 'SUBMITTED') as submitted
                            from campaign_expected e
                            left join response r on r.campaign_id = e.campaign_id and r.insee = e.insee
                            group by e.campaign_id)
                        select c.id, c.year, c.title, c.opens_on, c.closes_on, c.status,
                               coalesce(t.expected, 0) as expected, coalesce(t.started, 0) as started,
                               coalesce(t.submitted, 0) as submitted
                        from campaign c
                        left join turnout t on t.campaign_id = c.id
                        order by c.opens_on desc, c.id desc
                        """)
                .query((rs, index) -> {
                    LocalDate closesOn = rs.getObject("closes_on", LocalDate.class);
                    return new CampaignRow(
                            new CampaignId(rs.getLong("id")),
                            rs.getInt("year"),
                            rs.getString("title"),
                            rs.getObject("opens_on", LocalDate.class),
                            closesOn,
                            Campaign.statusOn(CampaignStatus.valueOf(rs.getString("status")), closesOn, today),
                            turnout(rs));
                })
                .list();
    }

    /** The collectivités d'outre-mer, whose codes have three digits, stand in for régions in the geography; here they do not. */
    public List<Cell> cells(CampaignId campaign) {
        return jdbc.sql("""
                        with cell as (
                            select case when length(e.region_code) = 2 then e.region_code end as region_code,
                                   e.departement_code, e.stratum, count(*) as expected,
                                   count(r.id) as started,
                                   count(*) filter (where r.status = 'SUBMITTED') as submitted
                            from campaign_expected e
                            left join response r on r.campaign_id = e.campaign_id and r.insee = e.insee
                            where e.campaign_id = :campaign
                            group by 1, e.departement_code, e.stratum)
                        select cell.*, region.name as region_name, departement.name as departement_name
                        from cell
                        join departement on departement.code = cell.departement_code
                        left join region on region.code = cell.region_code
                        """)
                .param("campaign", campaign.value())
                .query((rs, index) -> new Cell(
                        rs.getString("region_code"),
                        rs.getString("region_name"),
                        rs.getString("departement_code"),
                        rs.getString("departement_name"),
                        Stratum.valueOf(rs.getString("stratum")),
                        turnout(rs)))
                .list();
    }

    public List<TurnoutRow> operators(CampaignId campaign, LocalDate today) {
        return jdbc.sql("""
                        select o.id, o.name, count(*) as expected, count(r.id) as started,
                               count(*) filter (where r.status = 'SUBMITTED') as submitted
                        from opsn o
                        join opsn_membership m on m.opsn_id = o.id
                            and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                        join campaign_expected e on e.campaign_id = :campaign and e.insee = m.insee
                        left join response r on r.campaign_id = e.campaign_id and r.insee = e.insee
                        group by o.id, o.name
                        order by o.name, o.id
                        """)
                .param("campaign", campaign.value())
                .param("today", today)
                .query((rs, index) -> new TurnoutRow(rs.getString("id"), rs.getString("name"), turnout(rs)))
                .list();
    }

    private static Turnout turnout(ResultSet rs) throws SQLException {
        return new Turnout(rs.getInt("expected"), rs.getInt("started"), rs.getInt("submitted"));
    }
}
