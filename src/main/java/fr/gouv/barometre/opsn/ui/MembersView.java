package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.DayDialog;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.MembershipRow;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.territory.CommuneRow;
import fr.gouv.barometre.territory.TerritoryService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Dinum attaches communes to an operator and ends memberships, each from a day on. */
@Route(Addresses.OPERATORS + "/:" + MembersView.PARAMETER + "/membres")
@RolesAllowed(Roles.DINUM)
class MembersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";

    private final transient OpsnService operators;
    private final Div heading = new Div();
    private final TextField search = new TextField(text("opsn.members.search"));
    private final Grid<MembershipRow> grid = new Grid<>();
    private OpsnId id = new OpsnId(0);
    private String title = "";

    MembersView(OpsnService operators, TerritoryService territory, Clock clock) {
        this.operators = operators;
        search.setHelperText(text("opsn.members.searchHelp"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidth("30rem");
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        fillGrid();
        AttachForm form = new AttachForm(
                query -> territory.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                LocalDate.now(clock),
                this::attach);
        add(
                heading,
                new PageBody(
                        new PageSection(TitleLine.h2(text("opsn.attach.title")), form),
                        new PageSection(TitleLine.h2(text("opsn.members.table")), search, grid)));
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        OpsnDetails opsn = operators.get(id);
        title = text("opsn.members.title", opsn.shortName());
        heading.removeAll();
        heading.add(new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("opsn.members.title.short"))
                        .parent(Addresses.OPERATORS, text("opsn.list.title"))
                        .parent(Addresses.operator(id), opsn.shortName()))
                .context(opsn.name())
                .actions(LinkButton.secondary(Addresses.memberImport(id), text("opsn.import.action.start"))));
    }

    private void fillGrid() {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setHeight("36rem");
        grid.setEmptyStateText(text("opsn.members.none"));
        grid.setItems(
                query -> operators.memberships(id, search.getValue(), query.getOffset(), query.getLimit()).stream());
        grid.addColumn(row -> row.commune() + " (" + row.insee() + ")")
                .setHeader(text("opsn.members.commune"))
                .setAutoWidth(true)
                .setRowHeader(true);
        grid.addColumn(MembershipRow::departement)
                .setHeader(text("opsn.members.departement"))
                .setWidth("10rem");
        grid.addColumn(row -> Dates.numeric(row.startsOn()))
                .setHeader(text("opsn.members.startsOn"))
                .setWidth("8rem");
        grid.addColumn(row -> row.endsOn() == null ? text("opsn.members.noEnd") : Dates.numeric(row.endsOn()))
                .setHeader(text("opsn.members.endsOn"))
                .setWidth("8rem");
        grid.addComponentColumn(this::createEndAction)
                .setHeader(text("opsn.members.actions"))
                .setWidth("10rem");
        grid.getColumns().forEach(column -> column.setSortable(false));
    }

    private Component createEndAction(MembershipRow row) {
        if (row.endsOn() != null) {
            return new Span();
        }
        Button end = new Button(text("opsn.end.short"), click -> askForEnd(row));
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        end.setAriaLabel(text("opsn.end.of", row.commune()));
        return end;
    }

    private void askForEnd(MembershipRow row) {
        new DayDialog(
                        text("opsn.end.of", row.commune()),
                        text("opsn.end.explanation", row.commune(), Dates.day(row.startsOn())),
                        text("opsn.end.firstDayWithout"),
                        text("opsn.end.action"),
                        day -> {
                            operators.detach(id, row.id(), day);
                            grid.getDataProvider().refreshAll();
                            Messages.done(text("opsn.end.done", row.commune(), Dates.day(day)));
                        })
                .open();
    }

    private void attach(CommuneRow commune, LocalDate startsOn) {
        operators.attach(id, commune.insee(), startsOn);
        grid.getDataProvider().refreshAll();
        Messages.done(text("opsn.attach.done", commune.name(), Dates.day(startsOn)));
    }
}
