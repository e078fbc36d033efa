package fr.gouv.barometre.demo;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.demo.SimulationFile.Participation;
import fr.gouv.barometre.demo.SimulationFile.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who answers which campaign. The respondents of 2025 are drawn by quota, région by size, so that the published biases hold
 * exactly; those of the other years are mostly the same communes, as a barometer's are.
 */
final class Respondents {

    private static final double STAYS_2024 = 0.45;
    private static final double STAYS_2026 = 0.5;
    /** How far beyond the quota of 2025 the other years look for communes. */
    private static final double WIDER = 1.2;

    private final SimulationFile file;
    private final Map<Integer, List<DemoCommune>> byYear = new HashMap<>();

    Respondents(SimulationFile file, List<DemoCommune> communes, Memberships memberships, DemoCalendar calendar) {
        this.file = file;
        Map<String, List<DemoCommune>> cells = new HashMap<>();
        for (DemoCommune commune : communes) {
            cells.computeIfAbsent(cell(commune.region(), size(commune)), key -> new ArrayList<>())
                    .add(commune);
        }
        Map<String, Double> regions = regionShares(communes);
        for (DemoCalendar.Season season : calendar.seasons()) {
            List<DemoCommune> drawn = new ArrayList<>();
            regions.forEach((region, regionShare) -> {
                for (Size size : file.respondents().sizes()) {
                    long quota = Math.round(file.respondents().count() * regionShare * size.share());
                    drawn.addAll(draw(cells.getOrDefault(cell(region, size), List.of()), quota, season, memberships));
                }
            });
            drawn.sort(Comparator.comparing(DemoCommune::insee));
            byYear.put(season.year(), List.copyOf(drawn));
        }
    }

    List<DemoCommune> of(DemoCalendar.Season season) {
        return byYear.getOrDefault(season.year(), List.of());
    }

    private List<DemoCommune> draw(
            List<DemoCommune> cell, long quota, DemoCalendar.Season season, Memberships memberships) {
        boolean reference = season.year() == DemoCalendar.REFERENCE_YEAR;
        return cell.stream()
                .filter(commune -> takesPart(commune.insee(), season) != Answer.NO)
                .map(commune -> new Placed(commune, position(commune, season, memberships)))
                .sorted(Comparator.comparingDouble(Placed::position)
                        .thenComparing(placed -> placed.commune().insee()))
                .limit(Math.round(reference ? quota : quota * WIDER))
                .map(Placed::commune)
                .filter(commune -> reference || comesBack(commune.insee(), season))
                .toList();
    }

    /** @param position drawn once: sorting asks for it again and again */
    private record Placed(DemoCommune commune, double position) {}

    private double position(DemoCommune commune, DemoCalendar.Season season, Memberships memberships) {
        if (takesPart(commune.insee(), season) == Answer.YES) {
            return -1;
        }
        return Draw.rank(memberships.answering(commune.insee(), season.opensOn()), commune.insee(), "answers");
    }

    private boolean comesBack(InseeCode commune, DemoCalendar.Season season) {
        double stays = season.open() ? STAYS_2026 : STAYS_2024;
        return takesPart(commune, season) == Answer.YES || Draw.uniform(commune, "back", season.year()) < stays;
    }

    private enum Answer {
        YES,
        NO,
        DRAWN
    }

    private Answer takesPart(InseeCode commune, DemoCalendar.Season season) {
        Participation fixed = file.participation().get(commune);
        if (fixed == null) {
            return Answer.DRAWN;
        }
        boolean yes = season.open() ? fixed.axesFilled() > 0 : fixed.submitted().contains(season.year());
        return yes ? Answer.YES : Answer.NO;
    }

    /** The régions without a share of their own have the rest, by their number of communes. */
    private Map<String, Double> regionShares(List<DemoCommune> communes) {
        Map<String, Double> fixed = file.respondents().regions();
        double rest =
                1 - fixed.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new TreeMap<>(fixed);
        List<String> others = communes.stream()
                .map(DemoCommune::region)
                .filter(region -> !fixed.containsKey(region))
                .toList();
        others.forEach(region -> shares.merge(region, rest / others.size(), Double::sum));
        return shares;
    }

    private Size size(DemoCommune commune) {
        return file.respondents().sizes().stream()
                .filter(size -> commune.population() >= size.from())
                .max(Comparator.comparingInt(Size::from))
                .orElseThrow();
    }

    private static String cell(String region, Size size) {
        return region + " from " + size.from();
    }
}
