package fr.gouv.barometre.portfolio.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the figures of communes are computed from, and where they are kept. */
@Component
public class FigureRows {

    /**
     * A commune whose figures are due, and what they will have been computed from.
     *
     * @param campaign the one of today; 0 before the first
     * @param campaignOpensOn today before the first
     */
    public record Due(
            String insee,
            long campaign,
            LocalDate campaignOpensOn,
            int questionnaireVersion,
            @Nullable OffsetDateTime answersChangedAt,
            @Nullable OffsetDateTime situationChangedAt) {}

    /**
     * Codes of the rule book.
     *
     * @param settled late by what the commune had answered when the campaign opened, in order by what it answered since
     */
    public record Found(List<String> late, List<String> settled) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    FigureRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** One node at a time, until the end of the transaction. */
    public boolean takeTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('commune figures'))")
                .query(Boolean.class)
                .single();
    }

    /** New members first, then the oldest figures. */
    public List<Due> due(LocalDate today, int ruleBook, int questionnaireOfNoCampaign, int most) {
        return jdbc.sql("""
                        with current_campaign as (
                            select id, opens_on, questionnaire_version from campaign where status <> 'DRAFT'
                            order by opens_on desc, id desc limit 1),
                        source as (
                            select m.insee, coalesce(k.id, 0) as campaign,
                                   coalesce(k.opens_on, :today) as campaign_opens_on,
                                   coalesce(k.questionnaire_version, :questionnaire) as questionnaire_version,
                                   (select max(r.changed_at) from response r where r.insee = m.insee) as answers_changed_at,
                                   s.changed_at as situation_changed_at
                            from (select distinct insee from opsn_membership
                                  where starts_on <= :today and (ends_on is null or ends_on > :today)) m
                            left join current_campaign k on true
                            left join commune_situation s on s.insee = m.insee)
                        select source.*
                        from source left join commune_figures f using (insee)
                        where f.settled_obligations is null
                           or (f.computed_on, f.rule_book_version, f.questionnaire_version, f.answers_changed_at,
                               f.situation_changed_at)
                              is distinct from
                              (cast(:today as date), cast(:ruleBook as integer), source.questionnaire_version,
                               source.answers_changed_at, source.situation_changed_at)
                        order by f.computed_on nulls first, insee
                        limit :most""")
                .param("today", today)
                .param("ruleBook", ruleBook)
                .param("questionnaire", questionnaireOfNoCampaign)
                .param("most", most)
                .query(new SimplePropertyRowMapper<>(Due.class))
                .list();
    }

    /** @param found of each of the {@code communes} */
    public void write(LocalDate today, int ruleBook, List<Due> communes, List<Found> found) {
        template.update(
                """
                insert into commune_figures (computed_on, rule_book_version, insee, late_obligations, settled_obligations,
                                             questionnaire_version, answers_changed_at, situation_changed_at)
                select ?, ?, insee, string_to_array(late, ','), string_to_array(settled, ','), version, answers, situation
                from unnest(?::text[], ?::text[], ?::text[], ?::integer[], ?::timestamptz[], ?::timestamptz[])
                     as due (insee, late, settled, version, answers, situation)
                on conflict (insee) do update
                set late_obligations = excluded.late_obligations,
                    settled_obligations = excluded.settled_obligations, computed_on = excluded.computed_on,
                    rule_book_version = excluded.rule_book_version,
                    questionnaire_version = excluded.questionnaire_version,
                    answers_changed_at = excluded.answers_changed_at,
                    situation_changed_at = excluded.situation_changed_at""",
                today,
                ruleBook,
                column(communes, Due::insee),
                codes(found, Found::late),
                codes(found, Found::settled),
                column(communes, Due::questionnaireVersion),
                column(communes, Due::answersChangedAt),
                column(communes, Due::situationChangedAt));
    }

    /** "L3,L5"; empty when there are none. */
    private static String[] codes(List<Found> found, Function<Found, List<String>> codes) {
        return found.stream().map(one -> String.join(",", codes.apply(one))).toArray(String[]::new);
    }

    private static @Nullable String[] column(List<Due> rows, Function<Due, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(cell -> cell == null ? null : cell.toString())
                .toArray(String[]::new);
    }
}
