package fr.gouv.barometre.demo;

import java.util.Map;
import java.util.TreeMap;

/** Number of municipal councillors by population (Code général des collectivités territoriales, article L. 2121-2). */
final class CouncilSize {

    private static final TreeMap<Integer, Integer> FROM_POPULATION = new TreeMap<>(Map.ofEntries(
            Map.entry(0, 7),
            Map.entry(100, 11),
            Map.entry(500, 15),
            Map.entry(1_500, 19),
            Map.entry(2_500, 23),
            Map.entry(3_500, 27),
            Map.entry(5_000, 29),
            Map.entry(10_000, 33),
            Map.entry(20_000, 35),
            Map.entry(30_000, 39),
            Map.entry(40_000, 43),
            Map.entry(50_000, 45),
            Map.entry(60_000, 49),
            Map.entry(80_000, 53),
            Map.entry(100_000, 55),
            Map.entry(150_000, 59),
            Map.entry(200_000, 61),
            Map.entry(250_000, 65),
            Map.entry(300_000, 69)));

    private CouncilSize() {}

    static int of(int population) {
        return FROM_POPULATION.floorEntry(population).getValue();
    }
}
