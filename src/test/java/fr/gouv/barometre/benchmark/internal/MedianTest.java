package fr.gouv.barometre.benchmark.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.benchmark.Spread;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the tables of the sign test, which every manual of statistics prints. */
class MedianTest {

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1", "8, 1", "9, 2", "10, 2", "12, 3", "20, 6", "30, 10", "50, 18", "100, 40"})
    void ranksOfTheIntervalAreThoseOfTheSignTest(int communes, int rank) {
        assertThat(Median.rank(communes)).isEqualTo(rank);
    }

    @Test
    void theWholeOfFranceDoesNotUnderflow() {
        // n/2 - 1.96 · √n / 2, the normal approximation
        assertThat(Median.rank(34_969)).isBetween(17_299, 17_303);
    }

    @Test
    void quartilesLieBetweenNeighboursAndTheIntervalOnScoresThatExist() {
        double[] scores = IntStream.of(0, 10, 20, 30, 40, 50, 60, 70, 80, 90)
                .asDoubleStream()
                .toArray();
        assertThat(Median.of(scores)).isEqualTo(new Spread(10, 22.5, 45, 67.5, new Spread.Interval(10, 80)));
    }

    @Test
    void underNineCommunesTheIntervalWouldTellTheSmallestAndTheLargestScore() {
        assertThat(Median.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8}).interval()).isNull();
    }
}
