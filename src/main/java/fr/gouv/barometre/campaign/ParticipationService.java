package fr.gouv.barometre.campaign;

import fr.gouv.barometre.campaign.internal.TurnoutQueries;
import fr.gouv.barometre.campaign.internal.TurnoutQueries.Cell;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.territory.Stratum;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answered: two statements, whatever the number of communes. */
@Service
@PreAuthorize(Access.DINUM)
@Transactional(readOnly = true)
public class ParticipationService {

    private static final Comparator<RegionTurnout> BY_NAME = Comparator.comparing(
            RegionTurnout::name, Comparator.nullsLast(Collator.getInstance(Locale.FRENCH)::compare));

    private final TurnoutQueries queries;
    private final Clock clock;

    ParticipationService(TurnoutQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** All zero and empty for a campaign that never opened. */
    public Participation of(CampaignId campaign) {
        List<Cell> cells = queries.cells(campaign);
        return new Participation(
                clock.instant(),
                sum(cells),
                regions(cells),
                byStratum(cells),
                departements(cells),
                queries.operators(campaign, LocalDate.now(clock)));
    }

    private static List<RegionTurnout> regions(List<Cell> cells) {
        Map<String, List<Cell>> byRegion = cells.stream()
                .collect(Collectors.groupingBy(cell -> Objects.requireNonNullElse(cell.regionCode(), "")));
        return byRegion.values().stream()
                .map(group -> new RegionTurnout(
                        group.getFirst().regionCode(), group.getFirst().regionName(), sum(group), byStratum(group)))
                .sorted(BY_NAME)
                .toList();
    }

    private static List<TurnoutRow> departements(List<Cell> cells) {
        Map<String, List<Cell>> byDepartement =
                cells.stream().collect(Collectors.groupingBy(Cell::departementCode, TreeMap::new, Collectors.toList()));
        return byDepartement.values().stream()
                .map(group -> new TurnoutRow(
                        group.getFirst().departementCode(), group.getFirst().departementName(), sum(group)))
                .toList();
    }

    private static Map<Stratum, Turnout> byStratum(List<Cell> cells) {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        Cell::stratum,
                        () -> new EnumMap<>(Stratum.class),
                        Collectors.reducing(Turnout.NONE, Cell::turnout, Turnout::plus)));
    }

    private static Turnout sum(Collection<Cell> cells) {
        return cells.stream().map(Cell::turnout).reduce(Turnout.NONE, Turnout::plus);
    }
}
