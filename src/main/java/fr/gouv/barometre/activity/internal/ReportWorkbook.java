package fr.gouv.barometre.activity.internal;

import fr.gouv.barometre.activity.ActivityReport;
import fr.gouv.barometre.activity.ReportTable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.table.Sheet;
import fr.gouv.barometre.common.table.Sheet.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;

/** The report for who calculates further: a first sheet to read, then one for each table. */
public final class ReportWorkbook {

    private static final int NAME_WIDTH = 44;
    private static final int FIGURE_WIDTH = 18;

    private ReportWorkbook() {}

    public static byte[] of(ActivityReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Barometre", "1.0")) {
            addSummary(workbook, report);
            report.tables().forEach(table -> add(workbook, table));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void addSummary(Workbook workbook, ActivityReport report) {
        Sheet sheet = new Sheet(
                workbook,
                Sentences.say("activity.summary"),
                new Column(Sentences.say("activity.title", String.valueOf(report.year())), 110));
        sheet.add(List.of(Sentences.say("activity.context", report.opsn().name(), Dates.day(report.today()))));
        if (report.opsn().simulated()) {
            sheet.add(List.of(Sentences.say("papers.simulated")));
        }
        report.sentences().forEach(sentence -> sheet.add(List.of(sentence)));
        sheet.add(List.of(report.method()));
    }

    private static void add(Workbook workbook, ReportTable table) {
        Column[] columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> new Column(table.columns().get(i), i == 0 ? NAME_WIDTH : FIGURE_WIDTH))
                .toArray(Column[]::new);
        Sheet sheet = new Sheet(workbook, table.title(), columns);
        table.rows().forEach(sheet::add);
        if (table.rows().isEmpty()) {
            sheet.add(List.of(table.empty()));
        }
    }
}
