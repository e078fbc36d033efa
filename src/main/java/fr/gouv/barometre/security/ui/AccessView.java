package fr.gouv.barometre.security.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.EmailText;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Texts;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.security.GrantRow;
import fr.gouv.barometre.security.GrantService;
import fr.gouv.barometre.security.NewGrant;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Who may see what: Dinum gives a right by e-mail address and removes it; both act at once. */
@Route(Addresses.ACCESS)
@RolesAllowed(Roles.DINUM)
class AccessView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final transient GrantService grants;
    private final TextField search;
    private final Div result = new Div();
    private final Div message = new Div();

    AccessView(GrantService grants) {
        this.grants = grants;
        search = createSearch();
        PageSection list = new PageSection(TitleLine.h2(text("security.access.list")), message, search, result);
        PageSection form = new PageSection(
                TitleLine.h2(text("security.access.new")), new GrantForm(grants.operators(), this::give));
        add(
                new PageHeader(text("security.access.title")).context(text("security.access.context")),
                new PageBody(list, form));
    }

    private TextField createSearch() {
        TextField field = new TextField(text("security.access.search"));
        field.setWidth("30rem");
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> refresh());
        return field;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<GrantRow> rows = grants.search(search.getValue());
        result.removeAll();
        result.add(
                rows.isEmpty()
                        ? new EmptyState(text("security.access.none"), text("security.access.none.advice"))
                        : table(rows));
    }

    private DataTable<GrantRow> table(List<GrantRow> rows) {
        return new DataTable<GrantRow>(text("security.access.list"))
                .hideCaption()
                .manyColumns()
                .column(text("security.access.person"), GrantRow::person)
                .component(text("security.access.email"), row -> EmailText.orNone(row.email()))
                .column(
                        text("security.access.role"),
                        row -> text("security.role." + row.role().name()))
                .column(
                        text("security.access.place"),
                        row -> Optional.ofNullable(row.place()).orElse(text("security.access.everywhere")))
                .column(
                        text("security.access.login"),
                        row -> Optional.ofNullable(row.lastLoginAt())
                                .map(at -> Dates.day(at.toLocalDate()))
                                .orElse(text("security.access.never")))
                .component(text("security.access.action"), this::removeButton)
                .rows(rows);
    }

    private Button removeButton(GrantRow row) {
        Button button = new Button(text("security.access.remove"), click -> confirmRemoval(row));
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text("security.access.remove.of", row.person()));
        return button;
    }

    private void confirmRemoval(GrantRow row) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("security.access.remove.of", row.person()),
                text("security.access.remove.effect"),
                text("security.access.remove"),
                confirmed -> remove(row));
        dialog.setCancelable(true);
        dialog.setCancelText(text("security.access.keep"));
        dialog.open();
    }

    private void remove(GrantRow row) {
        message.removeAll();
        try {
            grants.remove(row.id());
            message.add(new Alert(
                    Tone.SUCCESS, text("security.access.done"), text("security.access.removed", row.person())));
        } catch (RefusedException refused) {
            message.add(new Alert(Tone.ERROR, text("security.access.refused"), Texts.refusal(refused)));
        }
        refresh();
    }

    private void give(NewGrant grant) {
        grants.give(grant);
        message.removeAll();
        message.add(
                new Alert(Tone.SUCCESS, text("security.access.done"), text("security.access.given", grant.email())));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.pageTitle(text("security.access.title"));
    }
}
