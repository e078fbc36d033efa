package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.table.Sheet;
import fr.gouv.barometre.common.table.Sheet.Column;
import org.dhatim.fastexcel.Workbook;

/** The sheets of a commune's workbook, named by ends of keys. */
final class PaperSheet {

    private PaperSheet() {}

    static Sheet of(Workbook workbook, String name, Column... columns) {
        return new Sheet(workbook, Sentences.say("papers.workbook.sheet." + name), columns);
    }

    static Column column(String name, int width) {
        return new Column(Sentences.say("papers.workbook.column." + name), width);
    }
}
