package fr.gouv.barometre.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StratumTest {

    @ParameterizedTest
    @CsvSource({
        "0, P0",
        "499, P0",
        "500, P500",
        "999, P500",
        "1000, P1000",
        "3499, P1000",
        "3500, P3500",
        "9999, P3500",
        "10000, P10000",
        "49999, P10000",
        "50000, P50000",
        "99999, P50000",
        "100000, P100000",
        "2103778, P100000",
    })
    void aPopulationBelongsToTheStratumOfItsThresholds(int population, Stratum stratum) {
        assertThat(Stratum.of(population)).isEqualTo(stratum);
    }

    @Test
    void aTerritoryWithoutPopulationCountsAmongTheSmallest() {
        assertThat(Stratum.of(null)).isEqualTo(Stratum.P0);
    }
}
