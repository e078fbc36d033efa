package fr.gouv.barometre.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.gouv.barometre.testing.Report;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a report, and what even the test's mail server would not take. */
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
    @CsvSource({
        "failed, 5.1.1, ADDRESS",
        "FAILED (no such mailbox), 5.1.1 (bad destination), ADDRESS",
        "failed, 5.0.0, ADDRESS",
        "failed, 5.1.10, ADDRESS",
        "failed, 5.2.1, ADDRESS",
        "failed, 5.4.1, ADDRESS",
        "failed, 5.7.1, MESSAGE",
        "failed, 5.6.0, MESSAGE",
        "failed, 5.3.4, MESSAGE",
        "failed, 5.1.7, MESSAGE",
        "failed, 5.1.8, MESSAGE",
        "failed, 5.2.3, MESSAGE",
        "failed, 4.2.2, NOTHING",
        "failed, 2.0.0, NOTHING",
        "failed, 5, NOTHING",
        "failed, 5.1, NOTHING",
        "failed, 55.1.1, NOTHING",
        "failed, '', NOTHING",
        "'', 5.1.1, NOTHING",
        "delayed, 4.4.1, NOTHING",
        "delayed, 5.1.1, NOTHING",
        "delivered, 2.0.0, NOTHING",
        "relayed, 5.1.1, NOTHING",
        "expanded, 5.1.1, NOTHING"
    })
    void onlyAFailureForGoodCountsAndItIsOfTheAddressOrOfTheMessage(String action, String status, String expected) {
        Report report = new Report("<retours@example.org>", action, status, "", "mairie@dax.example.fr");
        assertThat(DeliveryReport.read(bytes(report.message())).orElseThrow().refusals().stream()
                        .map(refusal -> refusal.ofTheAddress() ? "ADDRESS" : "MESSAGE")
                        .findFirst()
                        .orElse("NOTHING"))
                .isEqualTo(expected);
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
        for (int i = 0; i < 1_000; i++) {
            byte[] spoilt = bytes(REPORT.substring(0, random.nextInt(REPORT.length())));
            for (int j = 0; j < random.nextInt(20) && spoilt.length > 0; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> DeliveryReport.read(spoilt)).doesNotThrowAnyException();
        }
    }
}
