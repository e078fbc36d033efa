package fr.gouv.barometre.sharedaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each commune pays of a shared action, and saves. */
class SharedCostTest {

    private static SharedCost cost(@Nullable String total, @Nullable String alone, String secured) {
        return new SharedCost(amount(total), amount(alone), new BigDecimal(secured), BigDecimal.ZERO);
    }

    private static @Nullable BigDecimal amount(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    @ParameterizedTest
    @CsvSource({
        // total, alone, secured, participants, share, saving
        "9000,  1500, 0,     40, 225.00, 1275.00",
        "9000,  1500, 1000,  40, 200.00, 1300.00",
        "100,   50,   0,     3,  33.34,  16.66",
        "0.01,  50,   0,     3,  0.01,   49.99",
        "9000,  100,  0,     40, 225.00, -125.00",
        "900,   50,   1000,  3,  0.00,   50.00",
        "900,   50,   900,   3,  0.00,   50.00",
    })
    void theShareIsWhatFundersLeaveDividedAndNeverTooLittle(
            String total, String alone, String secured, int participants, String share, String saving) {
        SharedCost cost = cost(total, alone, secured);
        assertThat(cost.share(participants)).contains(new BigDecimal(share));
        assertThat(cost.saving(participants)).contains(new BigDecimal(saving));
        assertThat(cost.share(participants).orElseThrow().multiply(BigDecimal.valueOf(participants)))
                .isGreaterThanOrEqualTo(cost.toShare().orElseThrow());
    }

    @Test
    void withoutParticipantsOrCostThereIsNoShare() {
        assertThat(cost("9000", "1500", "0").share(0)).isEmpty();
        assertThat(cost("9000", "1500", "0").saving(0)).isEmpty();
        assertThat(cost(null, "1500", "0").share(40)).isEmpty();
        assertThat(cost("9000", null, "0").saving(40)).isEmpty();
    }

    @Test
    void moreFundingThanCostIsSaid() {
        assertThat(cost("900", null, "1000").overfunded()).isTrue();
        assertThat(cost("900", null, "1000").toShare()).contains(BigDecimal.ZERO);
        assertThat(cost("900", null, "900").overfunded()).isFalse();
        assertThat(cost(null, null, "900").overfunded()).isFalse();
    }
}
