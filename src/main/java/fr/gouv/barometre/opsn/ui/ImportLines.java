package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.opsn.ImportedLine;
import fr.gouv.barometre.opsn.LineOutcome;
import fr.gouv.barometre.opsn.MemberImport;
import fr.gouv.barometre.opsn.MemberImportService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a list, all or of one outcome, page by page, each with what the portal makes of it. */
class ImportLines extends Div {

    private static final int PER_PAGE = 50;

    ImportLines(OpsnId opsn, MemberImport list, ImportQuery query, MemberImportService imports) {
        LineOutcome shown = query.outcome();
        int count = shown == null ? list.size() : list.count(shown);
        int page = Math.min(query.page(), Math.max(1, (count + PER_PAGE - 1) / PER_PAGE));
        add(
                choices(opsn, list, query),
                table(count).rows(imports.lines(opsn, list.id(), shown, (page - 1) * PER_PAGE, PER_PAGE)),
                new Pager(Addresses.memberImport(opsn), query.withoutPage(), page, count, PER_PAGE));
    }

    private static Nav choices(OpsnId opsn, MemberImport list, ImportQuery query) {
        UnorderedList links = new UnorderedList();
        links.addClassName("bn-choix");
        links.add(choice(opsn, query, null, text("opsn.import.filter.all", list.size())));
        for (LineOutcome outcome : LineOutcome.values()) {
            if (list.count(outcome) > 0) {
                links.add(choice(
                        opsn,
                        query,
                        outcome,
                        text("opsn.import.filter.one", text("opsn.import.outcome." + outcome), list.count(outcome))));
            }
        }
        Nav nav = new Nav(links);
        nav.setAriaLabel(text("opsn.import.filter.label"));
        return nav;
    }

    private static ListItem choice(OpsnId opsn, ImportQuery query, @Nullable LineOutcome outcome, String words) {
        Anchor link = new Anchor(query.only(outcome).address(opsn), words);
        if (outcome == query.outcome()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private static DataTable<ImportedLine> table(int count) {
        return new DataTable<ImportedLine>(text("opsn.import.caption", count))
                .column(text("opsn.import.column.line"), line -> line.line() == null ? "–" : Numbers.count(line.line()))
                .column(text("opsn.import.column.written"), ImportLines::written)
                .column(text("opsn.import.column.outcome"), line -> text("opsn.import.outcome." + line.outcome()))
                .column(
                        text("opsn.import.column.commune"),
                        line -> line.communeName() == null ? "" : line.communeName() + " (" + line.commune() + ")")
                .column(text("opsn.import.column.why"), ImportLines::explanation);
    }

    private static String written(ImportedLine line) {
        return line.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String explanation(ImportedLine line) {
        List<String> sentences = new ArrayList<>();
        LocalDate ends = line.endsOn();
        if ((line.outcome() == LineOutcome.ADDED || line.outcome() == LineOutcome.TO_ASK) && line.startsOn() != null) {
            sentences.add(text("opsn.import.when.added", Dates.numeric(line.startsOn())));
        }
        if (ends != null && (line.outcome() == LineOutcome.CLOSED || line.outcome() == LineOutcome.ADDED)) {
            sentences.add(text("opsn.import.when.closed", Dates.numeric(ends)));
        }
        if (line.reason() != null) {
            sentences.add(text("opsn.import.reason." + line.reason(), line.detail() == null ? "" : line.detail()));
        }
        if (line.repairedFrom() != null) {
            sentences.add(
                    text("opsn.import.repair.zero", line.repairedFrom(), Objects.requireNonNull(line.repairedTo())));
        }
        if (line.formerCode() != null && line.repairedFrom() == null) {
            sentences.add(text("opsn.import.repair.former", line.formerCode()));
        }
        return String.join(" ", sentences);
    }
}
