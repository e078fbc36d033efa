package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Location;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.declaration.DeclarationService;
import fr.gouv.barometre.declaration.DeclaredFilter;
import fr.gouv.barometre.declaration.DeclaredLine;
import fr.gouv.barometre.declaration.DeclaredList;
import fr.gouv.barometre.declaration.DeclaredOverview;
import fr.gouv.barometre.declaration.DeclaredState;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every declared answer, commune by commune, filtered. */
class LinesSection extends PageSection {

    private static final int PER_PAGE = 50;

    private final DeclaredOverview overview;
    private final transient DeclarationService declarations;
    private final SerializableConsumer<DeclaredQuery> changed;
    private final Div list = new Div();
    private DeclaredQuery query;

    /** @param changed shows the whole page anew: the numbers above the list changed too */
    LinesSection(
            DeclaredOverview overview,
            DeclaredQuery query,
            DeclarationService declarations,
            SerializableConsumer<DeclaredQuery> changed) {
        super(TitleLine.h2(text("declaration.lines")));
        this.overview = overview;
        this.query = query;
        this.declarations = declarations;
        this.changed = changed;
        add(filters(), list);
        refresh();
    }

    private Div filters() {
        TextField search = new TextField(text("portfolio.filter.text"));
        search.setValue(query.filter().text());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        Select<QuestionCode> question = select(
                "declaration.column.question",
                overview.groups().stream()
                        .map(group -> group.question().code())
                        .distinct()
                        .toList(),
                query.filter().question());
        question.setItemLabelGenerator(code -> code == null ? text("declaration.column.question.all") : code.value());
        Select<DeclaredState> state = select(
                "declaration.column.state",
                List.of(DeclaredState.values()),
                query.filter().state());
        state.setItemLabelGenerator(
                one -> one == null ? text("declaration.column.state.all") : text("declaration.state." + one));
        search.addValueChangeListener(change -> filter(
                change.getValue(), query.filter().question(), query.filter().state()));
        question.addValueChangeListener(change ->
                filter(query.filter().text(), change.getValue(), query.filter().state()));
        state.addValueChangeListener(
                change -> filter(query.filter().text(), query.filter().question(), change.getValue()));
        Div filters = new Div(search, question, state);
        filters.addClassNames("bn-filtres", "fr-mb-2w");
        return filters;
    }

    private static <T> Select<T> select(String key, List<T> items, @Nullable T chosen) {
        Select<T> select = new Select<>();
        select.setLabel(text(key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text(key + ".all"));
        select.setValue(chosen != null && items.contains(chosen) ? chosen : null);
        return select;
    }

    private void filter(String text, @Nullable QuestionCode question, @Nullable DeclaredState state) {
        query = new DeclaredQuery(new DeclaredFilter(text.strip(), question, state), 1);
        refresh();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(Addresses.declaredAnswers(overview.opsn().id()), query.parameters())));
    }

    private void refresh() {
        list.removeAll();
        DeclaredList found = declarations.list(overview.opsn().id(), query.filter(), query.page(), PER_PAGE);
        Paragraph count = new Paragraph(text("declaration.count", found.count()));
        count.addClassName("bn-note");
        count.getElement().setAttribute("role", "status");
        list.add(count);
        if (found.count() > 0) {
            list.add(
                    table().rows(found.lines()),
                    new Pager(
                            Addresses.declaredAnswers(overview.opsn().id()),
                            query.withoutPage(),
                            found.page(),
                            found.count(),
                            PER_PAGE));
        }
    }

    private DataTable<DeclaredLine> table() {
        DataTable<DeclaredLine> table = new DataTable<DeclaredLine>(text("declaration.lines"))
                .hideCaption()
                .component(
                        text("opsn.members.commune"),
                        line -> new Anchor(
                                Addresses.commune(line.commune()), line.communeName() + " (" + line.commune() + ")"))
                .column(
                        text("declaration.column.question"),
                        line -> line.question().code().value())
                .column(text("declaration.column.value"), line -> AnswerWords.say(line.question(), line.value()))
                .column(
                        text("declaration.column.declared"),
                        line -> text(
                                line.onPaper() ? "declaration.declared.paper" : "declaration.declared",
                                Dates.numeric(line.declaredOn()),
                                line.declaredBy()))
                .component(text("declaration.column.state"), LinesSection::state);
        if (overview.writable()) {
            table.component(text("opsn.members.actions"), this::withdrawal);
        }
        return table;
    }

    private static Component state(DeclaredLine line) {
        Tone tone = switch (line.state()) {
            case WAITING -> Tone.NEUTRAL;
            case CONFIRMED -> Tone.SUCCESS;
            case CORRECTED -> Tone.WARNING;
        };
        Div state = new Div(new Badge(tone, text("declaration.state." + line.state())).small());
        if (line.state() == DeclaredState.CORRECTED && line.answer() != null) {
            Div answer = new Div(text("declaration.corrected", AnswerWords.say(line.question(), line.answer())));
            answer.addClassName("bn-note");
            state.add(answer);
        }
        return state;
    }

    private Component withdrawal(DeclaredLine line) {
        if (line.state() != DeclaredState.WAITING) {
            return new Span("–");
        }
        Button button = new Button(text("declaration.withdraw"), click -> withdraw(line));
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text("declaration.withdraw.of", line.question().code(), line.communeName()));
        return button;
    }

    private void withdraw(DeclaredLine line) {
        if (declarations.withdraw(overview.opsn().id(), line.id())) {
            Messages.done(text("declaration.withdrawn.of", line.communeName()));
        } else {
            Messages.problem(text("declaration.withdrawn.too-late", line.communeName()));
        }
        changed.accept(query);
    }
}
