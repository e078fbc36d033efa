package fr.gouv.barometre.activity.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.activity.ReportTable;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import java.util.List;

/** A table of the report with its title and what it is computed on. */
class ReportSection extends PageSection {

    ReportSection(ReportTable table) {
        super(TitleLine.h2(table.title()));
        Paragraph note = new Paragraph(table.note());
        note.addClassName("bn-note");
        add(note);
        add(table.rows().isEmpty() ? new Paragraph(table.empty()) : shown(table));
    }

    private static DataTable<List<Object>> shown(ReportTable table) {
        DataTable<List<Object>> shown = new DataTable<List<Object>>(table.title()).hideCaption();
        shown.column(table.columns().getFirst(), row -> ReportTable.words(row.getFirst()));
        for (int i = 1; i < table.columns().size(); i++) {
            int column = i;
            shown.number(table.columns().get(i), row -> ReportTable.words(row.get(column)));
        }
        return shown.rows(table.rows());
    }
}
