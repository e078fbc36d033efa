package fr.gouv.barometre.common.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.HostileFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same list is read the same however it was saved, and what is no list is refused with a sentence. */
class TableReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static List<TableRow> read(byte[] content) {
        List<TableRow> rows = new ArrayList<>();
        TableReader.read(content, rows::add);
        return rows;
    }

    static Stream<Arguments> waysToSaveTheSameList() {
        String list = "code;nom\r\n33063;Bègles\r\n40001;\"Aire; sur l’Adour\"\r\n";
        return Stream.of(
                arguments("UTF-8", list.getBytes(StandardCharsets.UTF_8)),
                arguments("UTF-8 with a mark", ("\ufeff" + list).getBytes(StandardCharsets.UTF_8)),
                arguments("Windows-1252", list.getBytes(WINDOWS)),
                arguments("UTF-16 as Excel's « Texte Unicode »", ("\ufeff" + list).getBytes(StandardCharsets.UTF_16LE)),
                arguments("commas", list.replace(';', ',').getBytes(StandardCharsets.UTF_8)),
                arguments("tabs", list.replace(';', '\t').getBytes(StandardCharsets.UTF_8)),
                arguments("mixed ends of lines", list.replaceFirst("\r\n", "\n").getBytes(StandardCharsets.UTF_8)),
                arguments("no end of the last line", list.strip().getBytes(StandardCharsets.UTF_8)),
                arguments("XLSX", workbook()));
    }

    private static byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Adhérents");
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "nom");
            sheet.value(1, 0, 33063);
            sheet.value(1, 1, "Bègles");
            sheet.value(2, 0, "40001");
            sheet.value(2, 1, "Aire; sur l’Adour");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToSaveTheSameList")
    void aListIsReadHoweverItWasSaved(String way, byte[] content) {
        List<TableRow> rows = read(content);
        assertThat(rows).extracting(TableRow::line).containsExactly(1, 2, 3);
        assertThat(rows.get(1).cells()).containsExactly("33063", "Bègles");
        assertThat(rows.get(2).cells().get(1)).matches("Aire. sur l’Adour");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(HostileFile.class)
    void whatIsNoListIsRefused(HostileFile file) {
        assertThatThrownBy(() -> read(file.content()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo(file.refusal()));
    }

    @Test
    void linesKeepTheirNumbersAcrossEmptyOnesAndTheFirstLineForExcel() {
        assertThat(read("sep=|\ncode|nom\n\n;;\n33063|Bègles\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(TableRow::line)
                .containsExactly(2, 4, 5);
    }

    @Test
    void aFormulaStaysItsTextAndIsNeverCalculated() {
        byte[] content = HostileFile.workbook(
                "",
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>40192</v></c>"
                        + "<c r=\"B1\"><v>4088</v></c></row>");
        assertThat(read(content).getFirst().cells()).containsExactly("=HYPERLINK(\"http://x\")", "4088");
    }

    @Test
    void aCellWhoseAddressIsBeyondReasonTakesNoMemory() {
        byte[] content =
                HostileFile.workbook("", "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>");
        assertThat(read(content).getFirst().cells()).containsExactly("", "2");
    }
}
