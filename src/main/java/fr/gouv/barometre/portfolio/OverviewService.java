package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.portfolio.PortfolioOverview.Area;
import fr.gouv.barometre.portfolio.PortfolioOverview.AxisSpread;
import fr.gouv.barometre.portfolio.PortfolioOverview.Comparables;
import fr.gouv.barometre.portfolio.PortfolioOverview.Perimeter;
import fr.gouv.barometre.portfolio.PortfolioOverview.Place;
import fr.gouv.barometre.portfolio.PortfolioOverview.Year;
import fr.gouv.barometre.portfolio.PortfolioRow.Epci;
import fr.gouv.barometre.portfolio.internal.OverviewQueries;
import fr.gouv.barometre.portfolio.internal.OverviewQueries.OperatorMedian;
import fr.gouv.barometre.portfolio.internal.OverviewQueries.Submitted;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.territory.Position;
import fr.gouv.barometre.territory.Positions;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator's members together, beside comparable operators. Another operator's overview is not found. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class OverviewService {

    private static final Collator FRENCH = Collator.getInstance(Locale.FRENCH);
    private static final int CLASSES = 4;
    private static final int POINTS_PER_CLASS = 25;

    private final MemberRows members;
    private final OverviewQueries queries;
    private final OpsnService operators;
    private final CampaignService campaigns;
    private final PortfolioChoices choices;
    private final Positions positions;
    private final CurrentUser user;
    private final Clock clock;

    OverviewService(
            MemberRows members,
            OverviewQueries queries,
            OpsnService operators,
            CampaignService campaigns,
            PortfolioChoices choices,
            Positions positions,
            CurrentUser user,
            Clock clock) {
        this.members = members;
        this.queries = queries;
        this.operators = operators;
        this.campaigns = campaigns;
        this.choices = choices;
        this.positions = positions;
        this.user = user;
        this.clock = clock;
    }

    public PortfolioOverview overview(OpsnId opsn) {
        user.requireVisible(opsn);
        OpsnDetails details = operators.get(opsn);
        @Nullable CampaignDetails campaign = campaigns.open().orElse(null);
        LocalDate today = LocalDate.now(clock);
        List<PortfolioRow> rows = members.of(opsn, campaign == null ? null : campaign.id(), today);
        List<Submitted> submitted =
                queries.submitted(rows.stream().map(PortfolioRow::insee).toList());
        List<OperatorMedian> comparable = queries.comparable(opsn, today);
        List<Year> years = submitted.stream().map(one -> year(one, comparable)).toList();
        return new PortfolioOverview(
                details,
                today,
                campaign,
                rows.size(),
                perimeter(rows),
                areas(rows),
                axes(rows, latest(submitted, comparable), comparable),
                years,
                user.roles().contains(Role.OPSN_MANAGER) || user.roles().contains(Role.OPSN_READER));
    }

    private Perimeter perimeter(List<PortfolioRow> rows) {
        List<Place> places = rows.stream().flatMap(row -> place(row).stream()).toList();
        return new Perimeter(
                places,
                positions.outlines(places.stream()
                        .map(place -> place.insee().departement())
                        .collect(Collectors.toSet())),
                rows.size() - places.size());
    }

    private Optional<Place> place(PortfolioRow row) {
        Optional<Position> at = positions.of(row.insee());
        return at.map(position -> new Place(row.insee(), row.name(), row.state(), position));
    }

    private static List<Area> areas(List<PortfolioRow> rows) {
        Map<Optional<Epci>, List<PortfolioRow>> byArea =
                rows.stream().collect(Collectors.groupingBy(row -> Optional.ofNullable(row.epci())));
        return byArea.entrySet().stream()
                .map(area -> area(area.getKey().orElse(null), area.getValue()))
                .sorted(Comparator.comparing(
                        area -> area.epci() == null ? null : area.epci().name(), Comparator.nullsLast(FRENCH)))
                .toList();
    }

    private static Area area(@Nullable Epci epci, List<PortfolioRow> rows) {
        List<Integer> late = present(
                        rows,
                        row -> row.late() == null
                                ? null
                                : Integer.valueOf(row.late().size()))
                .toList();
        return new Area(
                epci,
                rows.size(),
                present(rows, PortfolioRow::state)
                        .collect(Collectors.groupingBy(state -> state, Collectors.summingInt(state -> 1))),
                Quartiles.of(present(rows, PortfolioRow::index).toList()).orElse(null),
                late.isEmpty()
                        ? null
                        : late.stream().mapToInt(Integer::intValue).sum());
    }

    private List<AxisSpread> axes(
            List<PortfolioRow> rows, @Nullable CampaignId campaign, List<OperatorMedian> comparable) {
        return IntStream.range(0, choices.axes().size())
                .mapToObj(position -> {
                    List<Integer> scores =
                            present(rows, row -> row.axis(position)).toList();
                    return new AxisSpread(
                            choices.axes().get(position),
                            classes(scores),
                            Quartiles.of(scores).orElse(null),
                            comparables(comparable, campaign, position + 1));
                })
                .toList();
    }

    private static List<Integer> classes(List<Integer> scores) {
        return IntStream.range(0, CLASSES)
                .mapToObj(index -> (int) scores.stream()
                        .filter(score -> Math.min(score / POINTS_PER_CLASS, CLASSES - 1) == index)
                        .count())
                .toList();
    }

    private static <V> Stream<V> present(List<PortfolioRow> rows, Function<PortfolioRow, @Nullable V> value) {
        return rows.stream().map(value).filter(Objects::nonNull);
    }

    private static Year year(Submitted submitted, List<OperatorMedian> comparable) {
        return new Year(
                submitted.year(),
                submitted.communes(),
                Quartiles.of(submitted.indices()).orElse(null),
                comparables(comparable, submitted.campaign(), 0));
    }

    /** The latest campaign for which there is something to compare with. */
    private static @Nullable CampaignId latest(List<Submitted> submitted, List<OperatorMedian> comparable) {
        return submitted.stream()
                .map(Submitted::campaign)
                .filter(campaign -> comparables(comparable, campaign, 0) != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Comparables comparables(
            List<OperatorMedian> all, @Nullable CampaignId campaign, int axis) {
        List<Double> medians = all.stream()
                .filter(one -> one.campaign().equals(campaign) && one.axis() == axis)
                .map(OperatorMedian::median)
                .sorted()
                .toList();
        return medians.size() < Comparables.FEWEST
                ? null
                : new Comparables(
                        medians.size(), medians.getFirst(), medians.get((medians.size() - 1) / 2), medians.getLast());
    }
}
