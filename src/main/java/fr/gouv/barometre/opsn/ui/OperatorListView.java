package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.MembershipRequest;
import fr.gouv.barometre.opsn.MembershipRequestService;
import fr.gouv.barometre.opsn.OpsnRow;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The operators. A manager of only one is taken to it. */
@Route(Addresses.OPERATORS)
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER, Roles.OPSN_READER})
class OperatorListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OpsnService operators;
    private final transient MembershipRequestService requests;
    private final transient CurrentUser user;

    OperatorListView(OpsnService operators, MembershipRequestService requests, CurrentUser user) {
        this.operators = operators;
        this.requests = requests;
        this.user = user;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("opsn.list.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<OpsnRow> rows = operators.all();
        if (rows.size() == 1 && !user.roles().contains(Role.DINUM)) {
            event.forwardTo(Addresses.operator(rows.getFirst().id()));
            return;
        }
        show(rows);
    }

    private void show(List<OpsnRow> rows) {
        PageBody body = new PageBody(rows.isEmpty() ? createEmptyState() : createTable(rows));
        if (user.roles().contains(Role.DINUM)) {
            List<MembershipRequest> asked = requests.toDecide();
            if (!asked.isEmpty()) {
                body.add(new PageSection(
                        TitleLine.h2(text("opsn.requests.title")),
                        new RequestsTable(
                                        text("opsn.requests.toDecide.dinum"),
                                        requests,
                                        false,
                                        () -> show(operators.all()))
                                .rows(asked)));
            }
        }
        removeAll();
        add(new PageHeader(text("opsn.list.title")).context(text("opsn.list.context")), body);
    }

    private static Component createEmptyState() {
        return new EmptyState(text("opsn.list.empty"), text("opsn.list.emptyAdvice"));
    }

    private static Component createTable(List<OpsnRow> rows) {
        return new DataTable<OpsnRow>(text("opsn.list.caption"))
                .hideCaption()
                .component(text("opsn.list.name"), row -> new Anchor(Addresses.operator(row.id()), row.name()))
                .column(text("opsn.list.shortName"), OpsnRow::shortName)
                .number(text("opsn.list.members"), row -> Numbers.count(row.members()))
                .rows(rows);
    }
}
