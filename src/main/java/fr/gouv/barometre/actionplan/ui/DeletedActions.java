package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.actionplan.DeletedAction;
import fr.gouv.barometre.common.Dates;
import java.util.List;

/** What was taken out of the plan lately and can come back, folded under the plan. */
class DeletedActions extends NativeDetails {

    DeletedActions(List<DeletedAction> deleted, boolean writable, Decisions decisions) {
        super(text("plan.deleted.summary", deleted.size()));
        addClassNames("bn-details", "fr-mt-2w");
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-fil");
        for (DeletedAction action : deleted) {
            Paragraph about = new Paragraph(text(
                    "plan.deleted.about",
                    action.title(),
                    Dates.moment(action.deletedAt()),
                    action.deletedBy(),
                    Dates.day(action.restorableUntil())));
            about.addClassName("bn-petit");
            ListItem item = new ListItem(about);
            if (writable) {
                item.add(restore(action, decisions));
            }
            list.add(item);
        }
        setContent(list);
    }

    private static Button restore(DeletedAction action, Decisions decisions) {
        Button restore = new Button(text("plan.restore"), event -> decisions.restore(action.code(), action.title()));
        restore.setAriaLabel(text("plan.restore.aria", action.title()));
        restore.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return restore;
    }
}
