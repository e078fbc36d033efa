package fr.gouv.barometre.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.gouv.barometre.testing.Report;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What even the test's mail server would not take. */
class DeliveryReportTest {

    private static final String REPORT =
            new Report("<retours@example.org>", "failed", "5.1.1", "", "mairie@dax.example.fr").message();

    private static byte[] bytes(String message) {
        return message.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void theReasonIsOneShortLine() {
        assertThat(DeliveryReport.read(bytes(REPORT)).orElseThrow().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason())
                        .isEqualTo("5.1.1 smtp; 550 5.1.1 <mairie@dax.example.fr>: Recipient address rejected"));
        assertThat(DeliveryReport.read(bytes(REPORT.replace("rejected", "\u0000".repeat(1_000))))
                        .orElseThrow()
                        .refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.reason()).hasSizeLessThan(301).doesNotContain("\u0000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/;;=\"\\", "/", "", ";", "multipart/report; report-type", "multipart/report;;;;"})
    void aTypeThatIsNoneIsNoReport(String type) {
        assertThat(DeliveryReport.read(bytes(REPORT.replace("multipart/report;", type + ";"))))
                .isEmpty();
    }

    @Test
    void nothingThatIsSentStopsTheReading() {
        Random random = new Random(42);
        for (int i = 0; i < 3_000; i++) {
            byte[] spoilt = bytes(REPORT.substring(0, random.nextInt(REPORT.length())));
            for (int j = 0; j < random.nextInt(20) && spoilt.length > 0; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> DeliveryReport.read(spoilt)).doesNotThrowAnyException();
        }
    }
}
