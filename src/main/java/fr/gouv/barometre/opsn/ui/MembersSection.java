package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.opsn.MembersPage;
import fr.gouv.barometre.opsn.MembershipService;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.opsn.PerimeterService;
import fr.gouv.barometre.opsn.ui.MembersQuery.Listed;

/** The members, the communes that could be, and those that were; one list at a time, filtered. */
class MembersSection extends PageSection {

    private final OpsnId opsn;
    private final transient OpsnService operators;
    private final transient MembershipService memberships;
    private final transient PerimeterService perimeters;
    private final boolean changing;
    private final boolean managed;
    private final Div list = new Div();
    private MembersQuery query;

    MembersSection(
            OpsnId opsn,
            MembersQuery query,
            OpsnService operators,
            MembershipService memberships,
            PerimeterService perimeters,
            MembersPage page) {
        super(TitleLine.h2(text("opsn.members.table")));
        this.opsn = opsn;
        this.query = query;
        this.operators = operators;
        this.memberships = memberships;
        this.perimeters = perimeters;
        this.changing = page.changing();
        this.managed = page.managed();
        add(choices(), filters(), list);
        refresh();
    }

    private Nav choices() {
        UnorderedList links = new UnorderedList();
        links.addClassName("bn-choix");
        for (Listed listed : Listed.values()) {
            Anchor link = new Anchor(query.list(listed).address(opsn), text("opsn.members.list." + listed));
            if (listed == query.listed()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(new ListItem(link));
        }
        Nav nav = new Nav(links);
        nav.setAriaLabel(text("opsn.members.lists"));
        return nav;
    }

    private Div filters() {
        TextField search = new TextField(text("opsn.members.search"));
        search.setHelperText(text("opsn.members.searchHelp"));
        search.setValue(query.text());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        Select<DigitalService> service = new Select<>();
        service.setLabel(text("opsn.members.service"));
        service.setItems(DigitalService.values());
        service.setEmptySelectionAllowed(true);
        service.setEmptySelectionCaption(text("opsn.members.service.all"));
        service.setItemLabelGenerator(
                one -> one == null ? text("opsn.members.service.all") : text("opsn.service." + one));
        service.setValue(query.service());
        service.setVisible(query.listed() != Listed.NOT_MEMBERS);
        Checkbox mine = new Checkbox(text("opsn.members.mine"), query.mine());
        mine.setVisible(managed && query.listed() != Listed.NOT_MEMBERS && query.listed() != Listed.FORMER);
        search.addValueChangeListener(change -> filter(query.filter(change.getValue(), query.service(), query.mine())));
        service.addValueChangeListener(change -> filter(query.filter(query.text(), change.getValue(), query.mine())));
        mine.addValueChangeListener(change -> filter(query.filter(query.text(), query.service(), change.getValue())));
        Div filters = new Div(search, service, mine);
        filters.addClassNames("bn-filtres", "fr-mb-2w");
        return filters;
    }

    private void filter(MembersQuery wanted) {
        query = wanted;
        refresh();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(Addresses.members(opsn), query.parameters())));
    }

    private void refresh() {
        list.removeAll();
        list.add(
                query.listed() == Listed.NOT_MEMBERS
                        ? new CandidatesTable(opsn, query, perimeters)
                        : new MembersTable(opsn, query, operators, memberships, changing, this::refresh));
    }
}
