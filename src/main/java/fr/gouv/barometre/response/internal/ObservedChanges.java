package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.ExpectedChange;
import fr.gouv.barometre.response.ExpectedChanges;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.territory.Stratum;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the portal saw by itself since the answers: population, mergers, membership of an operator. One statement. */
@Component
class ObservedChanges implements ExpectedChanges {

    private enum Kind {
        /** Stratum in which a campaign found the commune. */
        STRATUM,
        MERGER,
        JOINED,
        LEFT
    }

    /**
     * @param campaign of a stratum; null elsewhere
     * @param words stratum, or name of the former commune; empty elsewhere
     * @param on first day; null for a stratum
     */
    private record Observed(
            Kind kind,
            @Nullable Long campaign,
            String words,
            @Nullable LocalDate on) {}

    private final JdbcClient jdbc;
    private final RenewalRules rules;
    private final Clock clock;

    ObservedChanges(JdbcClient jdbc, RenewalRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<ExpectedChange> of(AnswerSheet sheet) {
        List<Observed> observed = observed(sheet);
        List<ExpectedChange> changes = new ArrayList<>();
        sheet.earlier()
                .forEach((question, earlier) -> Stream.of(
                                merger(observed, earlier.answer()),
                                membership(observed, question, earlier.answer()),
                                population(observed, question, earlier.answer(), sheet))
                        .flatMap(Optional::stream)
                        .forEach(reason -> changes.add(new ExpectedChange(question, reason))));
        return changes;
    }

    /** Whatever was said before was said of a part of the commune. */
    private static Optional<String> merger(List<Observed> observed, KnownAnswer answer) {
        return observed.stream()
                .filter(one -> one.kind() == Kind.MERGER && since(one, answer))
                .findFirst()
                .map(one -> Sentences.say("response.renewal.merged", one.words()));
    }

    private Optional<String> membership(List<Observed> observed, QuestionCode question, KnownAnswer answer) {
        if (!rules.operator().contains(question)) {
            return Optional.empty();
        }
        return observed.stream()
                .filter(one -> one.kind() == Kind.JOINED || one.kind() == Kind.LEFT)
                .filter(one -> since(one, answer))
                .reduce((earlier, later) -> later)
                .flatMap(one -> Optional.ofNullable(one.on())
                        .map(day -> Sentences.say(
                                one.kind() == Kind.JOINED
                                        ? "response.renewal.joined"
                                        : "response.renewal.left-operator",
                                Dates.day(day))));
    }

    private Optional<String> population(
            List<Observed> observed, QuestionCode question, KnownAnswer answer, AnswerSheet sheet) {
        Integer threshold = rules.population().get(question);
        if (threshold == null) {
            return Optional.empty();
        }
        boolean above = Stratum.of(sheet.profile().population()).from() >= threshold;
        return stratum(observed, answer.campaign())
                .filter(then -> (then.from() >= threshold) != above)
                .map(then -> Sentences.say(
                        above ? "response.renewal.grown" : "response.renewal.shrunk", Numbers.count(threshold)));
    }

    private static Optional<Stratum> stratum(List<Observed> observed, CampaignId campaign) {
        return observed.stream()
                .filter(one -> one.kind() == Kind.STRATUM
                        && Long.valueOf(campaign.value()).equals(one.campaign()))
                .findFirst()
                .map(one -> Stratum.valueOf(one.words()));
    }

    private static boolean since(Observed observed, KnownAnswer answer) {
        LocalDate day = observed.on();
        return day != null && day.isAfter(answer.at().atZone(Dates.ZONE).toLocalDate());
    }

    /** In the order of their days. A merger counts from the first edition of the geography that holds it. */
    private List<Observed> observed(AnswerSheet sheet) {
        return jdbc.sql("""
                        select 'STRATUM' as kind, campaign_id as campaign, stratum as words, null::date as on
                        from campaign_expected where insee = :insee
                        union all
                        select 'MERGER', null, name, make_date(last_year + 1, 1, 1) from commune where successor_insee = :insee
                        union all
                        select 'JOINED', null, '', starts_on from opsn_membership where insee = :insee and starts_on <= :today
                        union all
                        select 'LEFT', null, '', ends_on from opsn_membership where insee = :insee and ends_on <= :today
                        order by 4 nulls first, 1 desc""")
                .param("insee", sheet.profile().insee().value())
                .param("today", LocalDate.now(clock))
                .query(ObservedChanges::read)
                .list();
    }

    private static Observed read(ResultSet row, int index) throws SQLException {
        return new Observed(
                Kind.valueOf(row.getString("kind")),
                row.getObject("campaign", Long.class),
                row.getString("words"),
                row.getObject("on", LocalDate.class));
    }
}
