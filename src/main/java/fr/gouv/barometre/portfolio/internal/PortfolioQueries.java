package fr.gouv.barometre.portfolio.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.portfolio.MemberPlan;
import fr.gouv.barometre.portfolio.PortfolioRow;
import fr.gouv.barometre.portfolio.PortfolioRow.Epci;
import fr.gouv.barometre.portfolio.ResponseState;
import fr.gouv.barometre.portfolio.internal.MemberPlans.Actions;
import fr.gouv.barometre.portfolio.internal.MemberResponses.Given;
import fr.gouv.barometre.territory.Stratum;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All members of an operator with their response, score and plan, in four statements whatever their number. One statement
 * for all took seconds: no planner guesses how many rows so many joins behind row level security give.
 */
@Component
public class PortfolioQueries {

    /** A member, and whether the text of the filter finds it. */
    public record Member(PortfolioRow row, boolean found) {}

    private record Commune(
            String insee,
            String name,
            @Nullable Integer population,
            Stratum stratum,
            @Nullable Epci epci,
            boolean found,
            boolean contactsSeen) {}

    /** @param late null while the obligations are not computed yet */
    private record Kept(
            String insee,
            @Nullable List<String> late,
            boolean expected,
            boolean reached,
            Set<DigitalService> services,
            @Nullable String manager,
            boolean mine) {}

    private static final Actions NO_PLAN = new Actions("", Map.of(), null);

    private final JdbcClient jdbc;
    private final MemberResponses responses;
    private final MemberPlans plans;

    PortfolioQueries(JdbcClient jdbc, MemberResponses responses, MemberPlans plans) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.plans = plans;
    }

    /**
     * Memberships in force on that day, by name of commune.
     *
     * @param campaign the open one, if any
     */
    public List<Member> members(OpsnId opsn, @Nullable CampaignId campaign, String text, LocalDate today) {
        List<Commune> communes = communes(opsn, text, today);
        String[] codes = communes.stream().map(Commune::insee).toArray(String[]::new);
        Map<String, List<Given>> given = responses.of(codes);
        Map<String, Actions> actions = plans.latest(codes);
        Map<String, Kept> kept = kept(opsn, campaign, codes, today);
        return communes.stream()
                .map(commune -> new Member(
                        row(
                                commune,
                                given.getOrDefault(commune.insee(), List.of()),
                                actions.getOrDefault(commune.insee(), NO_PLAN),
                                Objects.requireNonNull(kept.get(commune.insee())),
                                campaign,
                                today),
                        commune.found()))
                .toList();
    }

    private static PortfolioRow row(
            Commune commune,
            List<Given> given,
            Actions plan,
            Kept kept,
            @Nullable CampaignId campaign,
            LocalDate today) {
        Given now = given.stream()
                .filter(one -> one.campaign().equals(campaign))
                .findFirst()
                .orElse(null);
        return new PortfolioRow(
                new InseeCode(commune.insee()),
                commune.name(),
                commune.population(),
                commune.stratum(),
                commune.epci(),
                campaign == null ? null : state(now, kept.expected()),
                now == null ? 0 : now.answered(),
                now == null ? 0 : now.asked(),
                MemberResponses.scores(given),
                given.isEmpty() ? null : kept.late(),
                MemberPlan.of(plan.statuses(), day(plan.movedAt()), today),
                commune.contactsSeen() ? kept.reached() : null,
                day(lastActivity(given, plan)),
                kept.services(),
                kept.manager(),
                kept.mine());
    }

    private static @Nullable OffsetDateTime lastActivity(List<Given> given, Actions plan) {
        return Stream.concat(given.stream().map(Given::changedAt), Stream.ofNullable(plan.movedAt()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Commune> communes(OpsnId opsn, String text, LocalDate today) {
        return jdbc.sql("""
                        select c.insee, c.name, c.population, c.stratum, epci.siren, epci.name as epci,
                               :opsn = any (array(select own.opsn_id from members_of_own_operators() own)) as contacts_seen,
                               trim(:text) = '' or c.insee = upper(trim(:text))
                                   or search_form(:text) <> '' and c.search_name like '%' || search_form(:text) || '%'
                                   or exists (select from commune_postcode cp where cp.insee = c.insee
                                              and trim(:text) ~ '^[0-9]+$' and cp.postcode like trim(:text) || '%') as found
                        from opsn_membership m
                        join commune c on c.insee = m.insee
                        left join epci on epci.siren = c.epci_siren
                        where m.opsn_id = :opsn and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                        order by c.search_name, c.insee""")
                .param("opsn", opsn.value())
                .param("text", text)
                .param("today", today)
                .query((rs, index) -> commune(rs))
                .list();
    }

    private static Commune commune(ResultSet rs) throws SQLException {
        String siren = rs.getString("siren");
        return new Commune(
                rs.getString("insee"),
                rs.getString("name"),
                rs.getObject("population", Integer.class),
                Stratum.valueOf(rs.getString("stratum")),
                siren == null ? null : new Epci(siren, rs.getString("epci")),
                rs.getBoolean("found"),
                rs.getBoolean("contacts_seen"));
    }

    private Map<String, Kept> kept(OpsnId opsn, @Nullable CampaignId campaign, String[] codes, LocalDate today) {
        return jdbc
                .sql("""
                        with taken as (
                            select insee, array_agg(service) as services from membership_service
                            where opsn_id = :opsn and (starts_on is null or starts_on <= :today)
                              and (ends_on is null or ends_on > :today)
                            group by insee),
                        charge as (
                            select c.insee, p.display_name from member_charge c join person p on p.id = c.person_id
                            where c.opsn_id = :opsn)
                        select member.insee, f.late_obligations, expected.insee is not null as expected,
                               reached.insee is not null as reached, taken.services, charge.display_name as manager,
                               own.insee is not null as mine
                        from unnest(cast(:communes as text[])) as member (insee)
                        left join commune_figures f on f.insee = member.insee
                        left join campaign_expected expected
                            on expected.campaign_id = :campaign and expected.insee = member.insee
                        left join (select distinct insee from contact where opsn_id = :opsn) reached
                            on reached.insee = member.insee
                        left join taken on taken.insee = member.insee
                        left join charge on charge.insee = member.insee
                        left join (select distinct insee from communes_in_charge(:opsn, current_person(), :today)) own
                            on own.insee = member.insee""")
                .param("opsn", opsn.value())
                .param("campaign", campaign == null ? 0 : campaign.value())
                .param("communes", codes)
                .param("today", today)
                .query((rs, index) -> kept(rs))
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::insee, kept -> kept));
    }

    private static Kept kept(ResultSet rs) throws SQLException {
        Array late = rs.getArray("late_obligations");
        Array services = rs.getArray("services");
        return new Kept(
                rs.getString("insee"),
                late == null ? null : List.of((String[]) late.getArray()),
                rs.getBoolean("expected"),
                rs.getBoolean("reached"),
                services == null ? Set.of() : services((String[]) services.getArray()),
                rs.getString("manager"),
                rs.getBoolean("mine"));
    }

    private static Set<DigitalService> services(String[] names) {
        return Arrays.stream(names)
                .map(DigitalService::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DigitalService.class)));
    }

    private static ResponseState state(@Nullable Given now, boolean expected) {
        if (now == null) {
            return expected ? ResponseState.NOT_STARTED : ResponseState.NOT_EXPECTED;
        }
        return now.submitted() ? ResponseState.SUBMITTED : ResponseState.STARTED;
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), Dates.ZONE);
    }
}
