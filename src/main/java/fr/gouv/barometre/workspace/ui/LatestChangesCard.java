package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.workspace.Change;
import java.util.List;

/** Who did what lately. */
class LatestChangesCard extends Card {

    LatestChangesCard(List<Change> changes) {
        add(TitleLine.h2(text("workspace.changes.title")));
        if (changes.isEmpty()) {
            add(CommuneWords.small(text("workspace.changes.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("bn-fil");
        for (Change change : changes) {
            Paragraph date = new Paragraph(Dates.moment(change.at()));
            date.addClassName("bn-date");
            list.add(new ListItem(date, CommuneWords.small(words(change))));
        }
        add(list);
    }

    /** An action that moved on after the decision was added to the plan that day. */
    private static String decided(ActionStatus status) {
        return switch (status) {
            case DECLINED -> "workspace.changes.declined";
            case ALREADY_DONE -> "workspace.changes.already-done";
            case ACCEPTED, UNDER_WAY, BLOCKED, DONE -> "workspace.changes.accepted";
        };
    }

    private static String words(Change change) {
        return switch (change) {
            case Change.Answered(var at, String who, String axis, int answers) ->
                text("workspace.changes.answered", who, answers, axis);
            case Change.Decided(var at, String who, String action, var status) -> text(decided(status), who, action);
            case Change.StepDone(var at, String who, String action, String step) ->
                text("workspace.changes.step", who, step, action);
        };
    }
}
