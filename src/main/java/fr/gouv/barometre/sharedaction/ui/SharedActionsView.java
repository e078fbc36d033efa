package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.sharedaction.SharedActionList;
import fr.gouv.barometre.sharedaction.SharedActionService;
import jakarta.annotation.security.RolesAllowed;

/** The actions that an operator carries for several of its members. */
@Route(Addresses.OPERATORS + "/:" + SharedActionsView.PARAMETER + "/actions-communes")
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER, Roles.OPSN_READER})
class SharedActionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";

    private final transient SharedActionService actions;
    private String title = "";

    SharedActionsView(SharedActionService actions) {
        this.actions = actions;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpsnId id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        SharedActionList list = actions.list(id);
        title = text("sharedaction.title", list.opsn().shortName());
        PageHeader header = new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("sharedaction.title.short"))
                        .parent(Addresses.operator(id), list.opsn().shortName()))
                .context(list.opsn().name());
        if (list.writable()) {
            Button create = new Button(text("sharedaction.create"), click -> create(list));
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(create);
        }
        Paragraph meaning = new Paragraph(text("sharedaction.meaning"));
        meaning.addClassName("bn-petit");
        removeAll();
        add(header, new PageBody(meaning, content(event, list)));
    }

    private static Div content(BeforeEnterEvent event, SharedActionList list) {
        return list.actions().isEmpty()
                ? new EmptyState(
                        text("sharedaction.none"),
                        text(list.writable() ? "sharedaction.none.advice" : "sharedaction.none.reader"))
                : new SharedActionsTable(
                        list, SharedActionsQuery.of(event.getLocation().getQueryParameters()));
    }

    private void create(SharedActionList list) {
        OpsnId opsn = list.opsn().id();
        new SharedActionDialog(
                        "sharedaction.create",
                        list.catalogue(),
                        sheet -> UI.getCurrent().navigate(Addresses.sharedAction(opsn, actions.create(opsn, sheet))))
                .open();
    }
}
