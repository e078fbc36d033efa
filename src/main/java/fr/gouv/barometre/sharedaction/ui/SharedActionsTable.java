package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Location;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.sharedaction.Participation;
import fr.gouv.barometre.sharedaction.SharedActionList;
import fr.gouv.barometre.sharedaction.SharedActionRow;
import fr.gouv.barometre.sharedaction.SharedKind;
import fr.gouv.barometre.sharedaction.SharedState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every shared action of an operator, filtered on the page: there are dozens at most. */
class SharedActionsTable extends Div {

    private final transient SharedActionList list;
    private final TextField search = new TextField(text("sharedaction.filter.text"));
    private final Select<SharedKind> kind;
    private final Select<SharedState> state;
    private final Paragraph count = new Paragraph();
    private final DataTable<SharedActionRow> table;

    SharedActionsTable(SharedActionList list, SharedActionsQuery query) {
        this.list = list;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setValue(query.text());
        kind = select("sharedaction.column.kind", SharedKind.values(), query.kind(), SharedWords::kind);
        state = select(
                "sharedaction.column.state",
                SharedState.values(),
                query.state(),
                one -> text("sharedaction.state." + one));
        search.addValueChangeListener(change -> filter());
        kind.addValueChangeListener(change -> filter());
        state.addValueChangeListener(change -> filter());
        Div filters = new Div(search, kind, state);
        filters.addClassNames("bn-filtres", "fr-mb-2w");
        count.addClassName("bn-note");
        count.getElement().setAttribute("role", "status");
        table = table();
        add(filters, count, table);
        show(query);
    }

    private static <T> Select<T> select(
            String label, T[] items, @Nullable T chosen, SerializableFunction<T, String> words) {
        Select<T> select = new Select<>();
        select.setLabel(text(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text(label + ".all"));
        select.setItemLabelGenerator(one -> one == null ? text(label + ".all") : words.apply(one));
        select.setValue(chosen);
        return select;
    }

    private void filter() {
        SharedActionsQuery query = new SharedActionsQuery(search.getValue().strip(), kind.getValue(), state.getValue());
        show(query);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null, new Location(Addresses.sharedActions(list.opsn().id()), query.parameters())));
    }

    private void show(SharedActionsQuery query) {
        List<SharedActionRow> shown = list.actions().stream()
                .filter(row -> query.keeps(row, list.today()))
                .toList();
        count.setText(text("sharedaction.count", Numbers.count(shown.size()), shown.size()));
        table.setVisible(!shown.isEmpty());
        table.rows(shown);
    }

    private DataTable<SharedActionRow> table() {
        return new DataTable<SharedActionRow>(text("sharedaction.title.short"))
                .hideCaption()
                .component(
                        text("sharedaction.column.title"),
                        row -> new Anchor(
                                Addresses.sharedAction(list.opsn().id(), row.id()),
                                row.sheet().title()))
                .column(
                        text("sharedaction.column.kind"),
                        row -> SharedWords.kind(row.sheet().kind()))
                .column(
                        text("sharedaction.column.settles"),
                        row -> list.settled(row.sheet().actionCode())
                                .map(SharedWords::catalogue)
                                .orElse("–"))
                .number(
                        text("sharedaction.column.invited"),
                        row -> Numbers.count(row.turnout().total()))
                .number(text("sharedaction.participation.JOINED"), row -> number(row, Participation.JOINED))
                .number(text("sharedaction.participation.DECLINED"), row -> number(row, Participation.DECLINED))
                .number(text("sharedaction.participation.DONE"), row -> number(row, Participation.DONE))
                .column(
                        text("sharedaction.column.answer-by"),
                        row -> row.sheet().answerBy() == null
                                ? "–"
                                : Dates.numeric(row.sheet().answerBy()))
                .component(text("sharedaction.column.state"), row -> SharedWords.state(row.state(list.today())))
                .manyColumns();
    }

    private static String number(SharedActionRow row, Participation participation) {
        return Numbers.count(row.turnout().count(participation));
    }
}
