package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.portfolio.PlanState;
import fr.gouv.barometre.portfolio.PortfolioChoices;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.PortfolioFilter.AxisBound;
import fr.gouv.barometre.portfolio.PortfolioFilter.Change;
import fr.gouv.barometre.portfolio.PortfolioFilter.Held;
import fr.gouv.barometre.portfolio.PortfolioFilter.Late;
import fr.gouv.barometre.portfolio.PortfolioRow.Epci;
import fr.gouv.barometre.portfolio.ResponseState;
import fr.gouv.barometre.territory.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which members to show: five criteria in sight, the others one click away. */
class PortfolioFilters extends Div {

    private static final int LONGEST_TEXT = 100;
    private static final int[] POINTS = {20, 40, 60, 80};

    private final SerializableConsumer<PortfolioFilter> changed;
    private final TextField search = new TextField(text("portfolio.filter.text"));
    private final FilterSelect<ResponseState> state;
    private final FilterSelect<Stratum> stratum;
    private final FilterSelect<Epci> epci;
    private final FilterSelect<Late> late;
    private final FilterSelect<AxisBound> axis;
    private final FilterSelect<String> action;
    private final FilterSelect<ActionStatus> status;
    private final FilterSelect<PlanState> plan;
    private final FilterSelect<Change> change;
    private final FilterSelect<DigitalService> service;
    private final FilterSelect<Boolean> contact;
    private final FilterSelect<Boolean> mine;
    private final NativeDetails more = new NativeDetails(text("portfolio.filter.more"));
    private Set<InseeCode> chosen = Set.of();

    PortfolioFilters(PortfolioChoices choices, List<Epci> epcis, SerializableConsumer<PortfolioFilter> changed) {
        this.changed = changed;
        search.setMaxLength(LONGEST_TEXT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tell();
            }
        });
        state = new FilterSelect<>(
                "state", List.of(ResponseState.values()), value -> text("portfolio.state." + value), this::tell);
        stratum = new FilterSelect<>("stratum", List.of(Stratum.values()), Stratum::label, this::tell);
        epci = new FilterSelect<>("epci", epcis, Epci::name, this::tell);
        late = new FilterSelect<>("late", late(choices), value -> words(value, choices), this::tell);
        axis = new FilterSelect<>("axis", bounds(choices), value -> words(value, choices), this::tell);
        action = new FilterSelect<>(
                "action", choices.actions().keySet(), code -> choices.actions().getOrDefault(code, code), this::tell);
        status = new FilterSelect<>(
                "status", List.of(ActionStatus.values()), value -> text("portfolio.status." + value), this::tell);
        plan = new FilterSelect<>(
                "plan", List.of(PlanState.values()), value -> text("portfolio.plan." + value), this::tell);
        change = new FilterSelect<>(
                "change", List.of(Change.values()), value -> text("portfolio.change." + value), this::tell);
        service = new FilterSelect<>(
                "service", List.of(DigitalService.values()), value -> text("opsn.service." + value), this::tell);
        mine = new FilterSelect<>("mine", List.of(true), value -> text("portfolio.words.mine"), this::tell);
        contact = new FilterSelect<>(
                "contact", List.of(true), value -> text("portfolio.words.withoutContact"), this::tell);
        more.setContent(row(mine, axis, plan, action, status, change, service, contact));
        more.addClassName("fr-mt-1w");
        addClassName("fr-mb-2w");
        add(row(search, state, stratum, epci, late), more);
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("bn-filtres");
        return row;
    }

    private static List<Late> late(PortfolioChoices choices) {
        List<Late> late = new ArrayList<>(List.of(new Late(null)));
        choices.rules().keySet().forEach(rule -> late.add(new Late(rule)));
        return late;
    }

    private static String words(Late late, PortfolioChoices choices) {
        return late.rule() == null
                ? text("portfolio.words.late.any")
                : choices.rules().getOrDefault(late.rule(), late.rule());
    }

    private static List<AxisBound> bounds(PortfolioChoices choices) {
        return IntStream.range(0, choices.axes().size())
                .boxed()
                .flatMap(position -> IntStream.of(POINTS)
                        .boxed()
                        .flatMap(points ->
                                List.of(new AxisBound(position, true, points), new AxisBound(position, false, points))
                                        .stream()))
                .toList();
    }

    private static String words(AxisBound bound, PortfolioChoices choices) {
        return text(
                bound.below() ? "portfolio.words.below" : "portfolio.words.above",
                choices.axes().get(bound.position()),
                bound.points());
    }

    private void tell() {
        status.setEnabled(action.chosen() != null);
        changed.accept(filter());
    }

    private PortfolioFilter filter() {
        String code = action.chosen();
        Epci area = epci.chosen();
        return new PortfolioFilter(
                search.getValue(),
                chosen,
                state.chosen(),
                stratum.chosen(),
                area == null ? null : area.siren(),
                late.chosen(),
                axis.chosen(),
                code == null ? null : new Held(code, status.chosen()),
                plan.chosen(),
                change.chosen(),
                service.chosen(),
                contact.chosen() != null,
                mine.chosen() != null);
    }

    /** @return the filter as far as this operator knows what it names */
    PortfolioFilter read(PortfolioFilter filter) {
        chosen = filter.chosen();
        search.setValue(filter.text());
        state.show(filter.state());
        stratum.show(filter.stratum());
        epci.show(epci.getListDataView()
                .getItems()
                .filter(item -> item.siren().equals(filter.epci()))
                .findFirst()
                .orElse(null));
        late.show(filter.late());
        axis.show(filter.axis());
        Held held = filter.action();
        action.show(held == null ? null : held.action());
        status.show(held == null ? null : held.status());
        status.setEnabled(action.chosen() != null);
        plan.show(filter.plan());
        change.show(filter.change());
        service.show(filter.service());
        contact.show(filter.withoutContact() ? true : null);
        mine.show(filter.mine() ? true : null);
        more.setOpen(Stream.of(mine, axis, action, plan, change, service, contact)
                .anyMatch(field -> field.chosen() != null));
        return filter();
    }
}
