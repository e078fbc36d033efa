package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Columns;
import fr.gouv.barometre.common.ui.ExternalLink;
import fr.gouv.barometre.common.ui.Progress;
import fr.gouv.barometre.survey.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Published shares, each with its bar, in two columns; then what they are out of, their bias and their source. */
class FiguresTable extends Div {

    private static final int PERCENT = 100;

    FiguresTable(List<Question.Reference> figures) {
        int half = (figures.size() + 1) / 2;
        add(
                Html.paragraph("bn-petit fr-mb-1w", text("shell.landing.figures.among")),
                new Columns(
                        Columns.Widths.HALVES,
                        table(figures.subList(0, half), "shell.landing.figures.first-half"),
                        table(figures.subList(half, figures.size()), "shell.landing.figures.second-half")));
        // All come from one article; the shortest caveat is the one without a remark on a single figure
        figures.stream()
                .min(Comparator.comparing(figure -> figure.caveat().length()))
                .ifPresent(figure -> add(base(figure)));
    }

    private static NativeTable table(List<Question.Reference> figures, String captionKey) {
        NativeTable table = new NativeTable();
        table.addClassName("bn-barres");
        table.setCaptionText(text(captionKey));
        table.getCaption().addClassName("fr-sr-only");
        for (Question.Reference figure : figures) {
            NativeTableBody body = new NativeTableBody();
            table.add(body);
            double percent = Objects.requireNonNull(figure.percent());
            NativeTableRow row = body.addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.setText(withoutItsNumber(figure.text()));
            row.addDataCell().setText(Numbers.percent(percent / PERCENT));
            NativeTableCell bar = body.addRow().addDataCell();
            bar.addClassName("bn-barres__b");
            bar.setColspan(2);
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.add(Progress.besideItsWords((int) Math.round(percent), PERCENT));
        }
        return table;
    }

    /** The reviewed texts start with the figure, which has its own column here. */
    private static String withoutItsNumber(String text) {
        return text.replaceFirst("^[\\d,]+\\h%\\h", "");
    }

    private static Paragraph base(Question.Reference figure) {
        Paragraph base =
                Html.paragraph("bn-note fr-mt-2w", figure.caveat() + " " + text("shell.landing.figures.source") + " ");
        base.add(new ExternalLink(figure.url(), figure.source()), new Span("."));
        return base;
    }
}
