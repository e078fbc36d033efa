package fr.gouv.barometre.activity.internal;

import fr.gouv.barometre.activity.ActivityReport;
import fr.gouv.barometre.activity.ReportTable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.pdf.Markup;
import fr.gouv.barometre.common.pdf.Pdf;
import java.util.ArrayList;
import java.util.List;

/** The report for the board: sentences first, then the tables, then what the figures are. */
public final class ReportPdf {

    private ReportPdf() {}

    public static byte[] of(ActivityReport report) {
        String year = String.valueOf(report.year());
        String title = Sentences.say("activity.title", year);
        Markup markup = new Markup();
        Pdf pdf = new Pdf(
                markup,
                Sentences.say("activity.file", report.opsn().name(), year),
                Sentences.say("activity.subject", report.opsn().name()),
                "report");
        pdf.foot(Sentences.say("papers.foot", title, report.opsn().name(), Dates.day(report.today())));
        pdf.heading("h1", title);
        pdf.add(markup.styled(
                "p", "context", Sentences.say("activity.context", report.opsn().name(), Dates.day(report.today()))));
        if (report.opsn().simulated()) {
            pdf.add(markup.styled("p", "simulated", Sentences.say("papers.simulated")));
        }
        report.sentences().forEach(sentence -> pdf.add(markup.element("p", sentence)));
        report.tables().forEach(table -> add(pdf, markup, table));
        pdf.add(markup.styled("p", "imprint note", report.method()));
        return pdf.write();
    }

    private static void add(Pdf pdf, Markup markup, ReportTable table) {
        pdf.heading("h2", table.title());
        pdf.add(markup.styled("p", "note", table.note()));
        if (table.rows().isEmpty()) {
            pdf.add(markup.element("p", table.empty()));
        } else {
            pdf.add(markup.table(
                    "report",
                    new ArrayList<>(table.columns()),
                    table.rows().stream().map(ReportPdf::written).toList()));
        }
    }

    private static List<Object> written(List<Object> row) {
        return row.stream().<Object>map(ReportTable::words).toList();
    }
}
