package fr.gouv.barometre.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and numbers as French readers write them; "_" stands for a no-break space, "~" for a narrow one. */
class FrenchWritingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-18, 18_décembre_2026, vendredi_18_décembre_2026, 18/12/2026",
        "2027-01-01, 1er_janvier_2027, vendredi_1er_janvier_2027, 01/01/2027",
    })
    void writesADay(LocalDate day, String plain, String withWeekday, String numeric) {
        assertThat(Dates.day(day)).isEqualTo(spaced(plain));
        assertThat(Dates.dayWithWeekday(day)).isEqualTo(spaced(withWeekday));
        assertThat(Dates.numeric(day)).isEqualTo(numeric);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:46:00Z, 24_novembre_2026 à 10_h_46",
        "2026-07-01T22:05:00Z, 2_juillet_2026 à 0_h_05",
    })
    void writesAMomentInTheTimeOfParis(Instant moment, String expected) {
        assertThat(Dates.moment(moment)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "34969, 34~969", "1234567, 1~234~567"})
    void separatesThousands(long value, String expected) {
        assertThat(Numbers.count(value)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource({"118, 945, '12,5~%'", "12, 40, 30~%", "1, 3, '33,3~%'", "0, 40, 0~%", "3, 0, 0~%", "40, 40, 100~%"})
    void saysAShareInPercent(long part, long total, String expected) {
        assertThat(Numbers.percent(part, total)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource({"9, +~9", "-3, −~3", "0, 0"})
    void signsAChange(int change, String expected) {
        assertThat(Numbers.signed(change)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1200, 1~200", "1200.5, '1~200,50'", "0.005, '0,01'", "19.999, 20", "1200.00, 1~200"})
    void writesAnAmountWithBothDigitsOfItsCentsOrNone(BigDecimal amount, String expected) {
        assertThat(Numbers.money(amount)).isEqualTo(spaced(expected));
    }

    private static String spaced(String pattern) {
        return pattern.replace('_', '\u00a0').replace('~', '\u202f');
    }
}
