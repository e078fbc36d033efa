package fr.gouv.barometre.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.simulation.BestSet.Option;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The method alone, on invented instances drawn at random, the same ones at each run. */
class BestSetTest {

    private static final int INSTANCES = 150;

    private final Random random = new Random(20261124);

    /** Few different numbers, so that sets of the same worth, time or price are frequent. */
    private Option action(int index, int mostValue) {
        return new Option(
                1L << index,
                1 + random.nextInt(8),
                500 * random.nextInt(6),
                random.nextInt(mostValue) - 2,
                random.nextInt(2));
    }

    private List<Option> actions(int count, int mostValue) {
        List<Option> actions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            actions.add(action(i, mostValue));
        }
        return actions;
    }

    private static Option bruteForce(List<Option> actions, int halfDays, int euros) {
        Option best = Option.NOTHING;
        for (int subset = 1; subset < 1 << actions.size(); subset++) {
            Option sum = Option.NOTHING;
            for (int i = 0; i < actions.size(); i++) {
                if ((subset & 1 << i) != 0) {
                    sum = sum.plus(actions.get(i));
                }
            }
            if (sum.halfDays() <= halfDays && sum.euros() <= euros && BestSet.BEST_FIRST.compare(sum, best) < 0) {
                best = sum;
            }
        }
        return best;
    }

    @ParameterizedTest(name = "values below {0}")
    @ValueSource(ints = {4, 20, 1_000_000_000})
    void isTheOneThatTryingEverySetFinds(int mostValue) {
        for (int i = 0; i < INSTANCES; i++) {
            List<Option> actions = actions(i % 16, mostValue);
            int halfDays = random.nextInt(40);
            int euros = 500 * random.nextInt(20);
            Option best = BestSet.of(actions.stream().map(List::of).toList(), halfDays, euros);
            assertThat(best)
                    .as("%s within %d, %d", actions, halfDays, euros)
                    .isEqualTo(bruteForce(actions, halfDays, euros));
        }
    }

    @Test
    void takesAtMostOneOptionOfAGroup() {
        Option small = new Option(1, 2, 0, 5, 0);
        Option large = new Option(2, 4, 0, 8, 0);
        Option other = new Option(4, 2, 0, 4, 0);
        assertThat(BestSet.of(List.of(List.of(small, large), List.of(other)), 4, 0))
                .isEqualTo(small.plus(other));
        assertThat(BestSet.of(List.of(List.of(small, large), List.of(other)), 6, 0))
                .isEqualTo(large.plus(other));
    }

    @Test
    void aGreedyGuessWouldBeWrong() {
        Option bestPerDay = new Option(1, 6, 0, 13, 0);
        Option first = new Option(2, 5, 0, 10, 0);
        Option second = new Option(4, 5, 0, 10, 0);
        assertThat(BestSet.of(List.of(List.of(bestPerDay), List.of(first), List.of(second)), 10, 0))
                .isEqualTo(first.plus(second));
    }

    @Test
    void thirtyThreeActionsTakeLessThanASecondWhateverTheLimits() {
        for (int i = 0; i < 20; i++) {
            List<List<Option>> groups =
                    actions(33, 1_000_000_000).stream().map(List::of).toList();
            long start = cpu();
            BestSet.of(groups, 20 + 15 * i, 2_000 * i);
            assertThat(cpu() - start).isLessThan(1_000_000_000L);
        }
    }

    /** Of this thread alone: the machine may be busy. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
