package fr.gouv.barometre.activity;

import fr.gouv.barometre.activity.internal.ReportPdf;
import fr.gouv.barometre.activity.internal.ReportWorkbook;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.table.TableFile;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The report as a file. Writing has no transaction of its own: it takes longer than reading, and must not hold a connection
 * meanwhile.
 */
@Service
@PreAuthorize(Access.OPSN)
public class ReportFiles {

    private final ActivityReportService reports;

    ReportFiles(ActivityReportService reports) {
        this.reports = reports;
    }

    /** A second or so; not for the thread of the screen. */
    public TableFile pdf(OpsnId opsn, int year) {
        ActivityReport report = reports.report(opsn, year);
        return TableFile.of(name(report), "pdf", "application/pdf", ReportPdf.of(report));
    }

    public TableFile workbook(OpsnId opsn, int year) {
        ActivityReport report = reports.report(opsn, year);
        return TableFile.of(
                name(report), TableFormat.XLSX.extension(), TableFormat.XLSX.mediaType(), ReportWorkbook.of(report));
    }

    private static String name(ActivityReport report) {
        return Sentences.say("activity.file", report.opsn().shortName(), String.valueOf(report.year()));
    }
}
