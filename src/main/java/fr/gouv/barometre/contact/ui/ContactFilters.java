package fr.gouv.barometre.contact.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.contact.ContactFilter;
import fr.gouv.barometre.contact.ContactRole;

/** Which contacts to show. */
class ContactFilters extends Div {

    private static final int LONGEST_TEXT = 100;

    private final TextField search = new TextField(text("contact.filter.text"));
    private final Select<ContactRole> role = new Select<>();
    private final Checkbox mandateEnded = new Checkbox(text("contact.filter.mandate-ended"));
    private final Checkbox returned = new Checkbox(text("contact.filter.returned"));
    private final SerializableConsumer<ContactFilter> changed;

    ContactFilters(SerializableConsumer<ContactFilter> changed) {
        this.changed = changed;
        addClassNames("bn-filtres", "fr-mb-2w");
        search.setMaxLength(LONGEST_TEXT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        role.setLabel(text("contact.role"));
        role.setItems(ContactRole.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(text("contact.filter.all-roles"));
        role.setItemLabelGenerator(ContactWords::orAllRoles);
        add(search, role, mandateEnded, returned);
        search.addValueChangeListener(change -> notify(change.isFromClient()));
        role.addValueChangeListener(change -> notify(change.isFromClient()));
        mandateEnded.addValueChangeListener(change -> notify(change.isFromClient()));
        returned.addValueChangeListener(change -> notify(change.isFromClient()));
    }

    private void notify(boolean fromPerson) {
        if (fromPerson) {
            changed.accept(new ContactFilter(
                    search.getValue(), role.getValue(), mandateEnded.getValue(), returned.getValue()));
        }
    }

    void read(ContactFilter filter) {
        search.setValue(filter.text());
        role.setValue(filter.role());
        mandateEnded.setValue(filter.mandateEnded());
        returned.setValue(filter.returned());
    }
}
