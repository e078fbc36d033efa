package fr.gouv.barometre.benchmark.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.benchmark.PeerGroup;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Earlier;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Line;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Membership;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Submitted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody reads every figure of a campaign, whenever it was shown, knows which communes each group holds, and subtracts.
 * What is left never concerns fewer than five communes.
 */
class SuppressionTest {

    private static final LocalDate CLOSES_ON = LocalDate.of(2026, 12, 18);
    private static final Instant START = Instant.parse("2026-10-05T08:00:00Z");
    private static final Subject OVERALL = new Subject("0", 0);

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noDifferenceOfShownGroupsIsolatesFewerThanFiveCommunes(int seed) {
        Random random = new Random(seed);
        List<Submitted> communes = population(random);
        List<Membership> memberships = memberships(random, communes);
        List<BitSet> shown = shownOverTime(random, communes, memberships);
        attackPairs(shown);
        attackCombinations(shown);
        attackUnionsOfNested(random, shown);
    }

    /** Between 5 and 84 communes of 3 strata and 5 départements in 2 régions, some without a score. */
    private static List<Submitted> population(Random random) {
        int size = 5 + random.nextInt(80);
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    int departement = (int) Math.min(4, Math.abs(random.nextGaussian()) * 2.5);
                    Number score = random.nextInt(10) == 0 ? null : random.nextInt(101);
                    return new Submitted(
                            String.valueOf(i),
                            START.plusSeconds(random.nextInt(1_000)),
                            "S" + random.nextInt(3),
                            "D" + departement,
                            departement == 4 ? null : "R" + departement / 2,
                            new Number[] {score});
                })
                .toList();
    }

    private static List<Membership> memberships(Random random, List<Submitted> communes) {
        List<Membership> memberships = new ArrayList<>();
        for (int operator = 0; operator < 4; operator++) {
            int home = random.nextInt(5);
            for (Submitted commune : communes) {
                boolean near = commune.departement().equals("D" + home);
                if (random.nextInt(100) < (near ? 85 : 4)) {
                    memberships.add(new Membership(commune.insee(), "" + operator, LocalDate.of(2020, 1, 1), null));
                }
            }
        }
        return memberships;
    }

    /** The communes behind every figure that was ever shown, from one to four snapshots. */
    private static List<BitSet> shownOverTime(Random random, List<Submitted> communes, List<Membership> memberships) {
        Groups groups = new Groups(memberships);
        List<Earlier> earlier = new ArrayList<>();
        List<BitSet> shown = new ArrayList<>();
        int snapshots = 1 + random.nextInt(4);
        for (int i = 1; i <= snapshots; i++) {
            Instant takenAt = START.plusSeconds(1_000L * i / snapshots);
            List<Submitted> submitted =
                    communes.stream().filter(c -> !c.at().isAfter(takenAt)).toList();
            for (Line line : new CampaignFigures(submitted, groups, CLOSES_ON).lines(OVERALL, earlier, takenAt)) {
                if (line.spread() != null) {
                    BitSet members = members(communes, groups, line.group(), takenAt);
                    assertThat(members.cardinality()).isEqualTo(line.spread().communes());
                    shown.add(members);
                    earlier.add(new Earlier(line.group(), "0", takenAt));
                }
            }
        }
        return shown;
    }

    private static BitSet members(List<Submitted> communes, Groups groups, PeerGroup group, Instant takenAt) {
        BitSet members = new BitSet();
        for (int i = 0; i < communes.size(); i++) {
            Submitted commune = communes.get(i);
            if (!commune.at().isAfter(takenAt)
                    && commune.scores()[0] != null
                    && groups.of(commune, CLOSES_ON).contains(group)) {
                members.set(i);
            }
        }
        return members;
    }

    private static void attackPairs(List<BitSet> shown) {
        for (BitSet one : shown) {
            nobodyIsIsolated(one);
            for (BitSet other : shown) {
                if (one.intersects(other)) {
                    nobodyIsIsolated(minus(one, other));
                }
            }
        }
    }

    /** Every sum of up to three figures, each added or subtracted. */
    private static void attackCombinations(List<BitSet> shown) {
        for (int a = 0; a < shown.size(); a++) {
            for (int b = 0; b < a; b++) {
                for (int c = 0; c < b; c++) {
                    for (int signs = 0; signs < 4; signs++) {
                        nobodyIsIsolated(left(shown, a, b, c, signs));
                    }
                }
            }
        }
    }

    private static BitSet left(List<BitSet> shown, int a, int b, int c, int signs) {
        BitSet left = new BitSet();
        BitSet all = (BitSet) shown.get(a).clone();
        all.or(shown.get(b));
        all.or(shown.get(c));
        all.stream()
                .filter(commune -> part(shown.get(a), commune)
                                + (signs % 2 == 0 ? 1 : -1) * part(shown.get(b), commune)
                                + (signs / 2 == 0 ? 1 : -1) * part(shown.get(c), commune)
                        != 0)
                .forEach(left::set);
        return left;
    }

    private static int part(BitSet figure, int commune) {
        return figure.get(commune) ? 1 : 0;
    }

    /** A figure without others that lie apart inside it, in many orders. */
    private static void attackUnionsOfNested(Random random, List<BitSet> shown) {
        List<BitSet> others = new ArrayList<>(shown);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(others, random);
            for (BitSet whole : shown) {
                BitSet rest = (BitSet) whole.clone();
                for (BitSet part : others) {
                    if (minus(part, rest).isEmpty() && !part.equals(whole)) {
                        rest.andNot(part);
                        nobodyIsIsolated(rest);
                    }
                }
            }
        }
    }

    private static BitSet minus(BitSet one, BitSet other) {
        BitSet difference = (BitSet) one.clone();
        difference.andNot(other);
        return difference;
    }

    private static void nobodyIsIsolated(BitSet communes) {
        if (communes.cardinality() > 0 && communes.cardinality() < 5) {
            throw new AssertionError("Isolated: " + communes);
        }
    }

    /** 20 communes of one stratum, in two départements of one région; the last ones of the second. */
    private static List<Line> twoDepartements(int inTheSecond) {
        List<Submitted> communes = IntStream.range(0, 20)
                .mapToObj(i -> new Submitted(
                        String.valueOf(i), START, "S", i < 20 - inTheSecond ? "A" : "B", "R", new Number[] {i}))
                .toList();
        return new CampaignFigures(communes, new Groups(List.of()), CLOSES_ON).lines(OVERALL, List.of(), START);
    }

    @Test
    void aDepartementIsWithheldWhenItsRegionHoldsFewCommunesMore() {
        List<Line> lines = twoDepartements(3);
        assertThat(lines).filteredOn(line -> line.spread() != null).hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.spread() == null)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.group().code()).isEqualTo("S/A");
                    assertThat(line.withheldBy()).isEqualTo(PeerGroup.Kind.STRATUM);
                });
    }

    @Test
    void departementsThatMakeUpTheirRegionAreAllShownWhenEachHoldsFive() {
        assertThat(twoDepartements(5)).hasSize(4).allMatch(line -> line.spread() != null);
    }

    @Test
    void aGroupGetsNewFiguresOnlyWithFiveMoreResponses() {
        for (int added = 0; added <= 6; added++) {
            int more = added;
            List<Submitted> communes = IntStream.range(0, 10 + added)
                    .mapToObj(i -> new Submitted(
                            String.valueOf(i),
                            i < 10 ? START : START.plusSeconds(60),
                            "S",
                            "D" + i % 3,
                            null,
                            new Number[] {i}))
                    .toList();
            List<Earlier> earlier = List.of(new Earlier(new PeerGroup(PeerGroup.Kind.STRATUM, "S"), "0", START));
            List<Line> lines = new CampaignFigures(communes, new Groups(List.of()), CLOSES_ON)
                    .lines(OVERALL, earlier, START.plusSeconds(120));
            assertThat(lines)
                    .filteredOn(line -> line.group().kind() == PeerGroup.Kind.STRATUM)
                    .as("%s more", more)
                    .hasSize(more >= 5 ? 1 : 0);
        }
    }
}
