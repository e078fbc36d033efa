package fr.gouv.barometre.territory.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.Texts;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.security.Scope;
import fr.gouv.barometre.territory.Edition;
import fr.gouv.barometre.territory.TerritoryService;
import jakarta.annotation.security.RolesAllowed;

/** The communes of the person's scope, found as one types; each leads to its own pages. */
@Route(Addresses.COMMUNES)
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class CommuneListView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final String SEARCH_PARAMETER = "q";

    private final transient TerritoryService territory;
    private final String title;
    private final TextField search;
    private final Paragraph count = new Paragraph();
    private final CommuneGrid grid;
    private final Div nothing = new Div();

    CommuneListView(TerritoryService territory, CurrentUser user) {
        this.territory = territory;
        title = text(titleKey(user.scope()));
        search = createSearch();
        grid = new CommuneGrid(territory, title);
        count.addClassName("bn-petit");
        count.getElement().setAttribute("role", "status");
        add(
                new PageHeader(title).context(geography(territory.currentEdition())),
                new PageBody(search, count, grid, nothing));
    }

    private static String titleKey(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> "territory.list.title.all";
            case Scope.MembersOf ignored -> "territory.list.title.members";
            case Scope.Communes ignored -> "territory.list.title.own";
            case Scope.AnyOf ignored -> "territory.list.title.own";
        };
    }

    private static String geography(Edition edition) {
        return text("territory.edition", String.valueOf(edition.year()), edition.source());
    }

    private TextField createSearch() {
        TextField field = new TextField(text("territory.list.search"));
        field.setHelperText(text("territory.list.search.help"));
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setWidthFull();
        field.setMaxWidth("40rem");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            rememberInAddress(change.getValue());
            show(change.getValue());
        });
        return field;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH_PARAMETER)
                .orElse("");
        if (asked.equals(search.getValue())) {
            show(asked);
        } else {
            search.setValue(asked);
        }
    }

    /** So that coming back from a commune, or sending the address, shows the same list; typing adds no step to go back over. */
    private void rememberInAddress(String asked) {
        QueryParameters parameters =
                asked.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH_PARAMETER, asked);
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(Addresses.COMMUNES, parameters)));
    }

    private void show(String asked) {
        int found = territory.count(asked);
        count.setText(text("territory.list.count", Numbers.count(found), found));
        count.setVisible(found > 0);
        grid.setVisible(found > 0);
        grid.show(asked, found);
        nothing.removeAll();
        if (found == 0) {
            nothing.add(new EmptyState(text("territory.list.none"), text("territory.list.none.advice")));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle(title);
    }
}
