package fr.gouv.barometre.portfolio.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.portfolio.PortfolioRow;
import fr.gouv.barometre.portfolio.ResponseState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All members of an operator with their response, score and plan: one statement, whatever their number. */
@Component
public class PortfolioQueries {

    /** A member, and whether the text of the filter finds it. */
    public record Member(PortfolioRow row, boolean found) {}

    private final JdbcClient jdbc;

    PortfolioQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Memberships in force on that day, by name of commune.
     *
     * @param campaign the open one, if any
     */
    public List<Member> members(OpsnId opsn, @Nullable CampaignId campaign, String text, LocalDate today) {
        return jdbc.sql("""
                        with member as materialized (
                            select c.insee, c.name, c.search_name, c.population, c.epci_siren
                            from opsn_membership m
                            join commune c on c.insee = m.insee
                            where m.opsn_id = :opsn and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)),
                        latest as (
                            select distinct on (s.insee) s.insee, s.overall_score, k.year
                            from response s
                            join campaign k on k.id = s.campaign_id
                            where s.status = 'SUBMITTED' and s.insee in (select insee from member)
                            order by s.insee, k.opens_on desc),
                        plan as (
                            select distinct on (p.insee) p.insee, p.id
                            from action_plan p
                            join campaign k on k.id = p.campaign_id
                            where p.insee in (select insee from member)
                            order by p.insee, k.opens_on desc),
                        progress as (
                            select plan.insee, count(*) filter (where a.status in ('DONE', 'ALREADY_DONE')) as done,
                                   count(*) filter (where a.status <> 'DECLINED') as decided
                            from plan
                            join plan_action a on a.plan_id = plan.id and a.deleted_at is null
                            group by plan.insee)
                        select member.insee, member.name, member.population, epci.name as epci,
                               expected.insee is not null as expected, r.status, r.answered, r.asked,
                               latest.overall_score, latest.year, progress.done, progress.decided,
                               trim(:text) = '' or member.insee = upper(trim(:text))
                                   or search_form(:text) <> ''
                                       and member.search_name like '%' || search_form(:text) || '%'
                                   or exists (select from commune_postcode cp where cp.insee = member.insee
                                              and trim(:text) ~ '^[0-9]+$' and cp.postcode like trim(:text) || '%') as found
                        from member
                        left join epci on epci.siren = member.epci_siren
                        left join campaign_expected expected
                            on expected.campaign_id = :campaign and expected.insee = member.insee
                        left join response r on r.campaign_id = :campaign and r.insee = member.insee
                        left join latest on latest.insee = member.insee
                        left join progress on progress.insee = member.insee
                        order by member.search_name, member.insee
                        """)
                .param("opsn", opsn.value())
                .param("campaign", campaign == null ? 0 : campaign.value())
                .param("text", text)
                .param("today", today)
                .query((rs, index) -> new Member(row(rs, campaign != null), rs.getBoolean("found")))
                .list();
    }

    private static PortfolioRow row(ResultSet rs, boolean open) throws SQLException {
        return new PortfolioRow(
                new InseeCode(rs.getString("insee")),
                rs.getString("name"),
                rs.getObject("population", Integer.class),
                rs.getString("epci"),
                open ? state(rs.getString("status"), rs.getBoolean("expected")) : null,
                rs.getInt("answered"),
                rs.getInt("asked"),
                rs.getObject("overall_score", Integer.class),
                rs.getObject("year", Integer.class),
                rs.getInt("done"),
                rs.getInt("decided"));
    }

    private static ResponseState state(@Nullable String status, boolean expected) {
        if (status == null) {
            return expected ? ResponseState.NOT_STARTED : ResponseState.NOT_EXPECTED;
        }
        return status.equals("SUBMITTED") ? ResponseState.SUBMITTED : ResponseState.STARTED;
    }
}
