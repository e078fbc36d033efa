package fr.gouv.barometre.actionplan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.actionplan.DocumentType;
import fr.gouv.barometre.actionplan.PlanDocumentService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is comes from its content; of its name only what is safe is kept. */
class DocumentSnifferTest {

    private static final String WORD =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String SHEET =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String entry, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text(content));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("PDF", text("%PDF-1.7\n"), DocumentType.PDF),
                Arguments.of("PNG", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0), DocumentType.PNG),
                Arguments.of("JPEG", bytes(0xff, 0xd8, 0xff, 0xe0), DocumentType.JPEG),
                Arguments.of("Word", zip("[Content_Types].xml", WORD), DocumentType.DOCX),
                Arguments.of("Excel", zip("[Content_Types].xml", SHEET), DocumentType.XLSX),
                Arguments.of("ODT", zip("mimetype", DocumentType.ODT.mediaType()), DocumentType.ODT),
                Arguments.of("ODS", zip("mimetype", DocumentType.ODS.mediaType()), DocumentType.ODS),
                Arguments.of("a page", text("<html><script>alert(1)</script>"), null),
                Arguments.of("a page behind a blank", text(" %PDF-1.7"), null),
                Arguments.of("a drawing that may hold scripts", text("<svg onload=\"alert(1)\"/>"), null),
                Arguments.of("a program", bytes('M', 'Z', 0x90, 0), null),
                Arguments.of("any archive", zip("malware.exe", "MZ"), null),
                Arguments.of(
                        "a presentation", zip("mimetype", "application/vnd.oasis.opendocument.presentation"), null),
                Arguments.of(
                        "Word with macros",
                        zip("[Content_Types].xml", WORD + "application/vnd.ms-word.document.macroEnabled.main+xml"),
                        null),
                Arguments.of("a bomb", zip("[Content_Types].xml", WORD + " ".repeat(50_000_000)), null),
                Arguments.of("half an archive", Arrays.copyOf(zip("mimetype", "x".repeat(300)), 40), null),
                Arguments.of("three bytes", bytes('P', 'K', 3), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theContentSaysWhatAFileIs(String name, byte[] content, @Nullable DocumentType expected) {
        if (expected == null) {
            assertThatThrownBy(() -> DocumentSniffer.accepted(content)).hasMessage("plan.refused.document-type");
        } else {
            assertThat(DocumentSniffer.accepted(content)).isEqualTo(expected);
        }
    }

    @Test
    void nothingAndTooMuchAreRefusedEachWithItsSentence() {
        byte[] tenMegabytes = Arrays.copyOf(text("%PDF-1.7"), PlanDocumentService.LARGEST);
        assertThat(DocumentSniffer.accepted(tenMegabytes)).isEqualTo(DocumentType.PDF);
        assertThatThrownBy(() -> DocumentSniffer.accepted(Arrays.copyOf(tenMegabytes, tenMegabytes.length + 1)))
                .hasMessage("plan.refused.document-too-large");
        assertThatThrownBy(() -> DocumentSniffer.accepted(new byte[0])).hasMessage("plan.refused.document-empty");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            Délibération du 12 mars.pdf,   Délibération du 12 mars.pdf
            arrêté.exe,                    arrêté.pdf
            ../../etc/passwd,              passwd.pdf
            C:\\\\Users\\\\mairie\\\\devis.docx,   devis.pdf
            a"; filename=x.exe,            a__ filename_x.pdf
            <script>.pdf,                  _script_.pdf
            .htaccess,                     htaccess.pdf
            `   `,                         document.pdf
            ...,                           document.pdf
            """)
    void onlyWhatIsSafeOfANameIsKept(String typed, String expected) {
        assertThat(SafeName.of(typed, DocumentType.PDF)).isEqualTo(expected);
    }

    @Test
    void aNameIsCutBetweenCharactersAndNeverHoldsControls() {
        assertThat(SafeName.of("🙂é".repeat(200), DocumentType.PNG)).hasSizeLessThanOrEqualTo(120);
        assertThat(SafeName.of("a\r\nSet-Cookie: x\u202efdp.exe", DocumentType.PDF))
                .isEqualTo("a__Set-Cookie_ x_fdp.pdf");
    }
}
