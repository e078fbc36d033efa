package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.actionplan.ActionChange;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One change of an action as a sentence. */
final class ChangeWords {

    private ChangeWords() {}

    static String say(ActionChange change) {
        String name = text("plan.change." + change.what());
        String before = value(change, change.before());
        String after = value(change, change.after());
        return switch (change.what()) {
            case DELETED, RESTORED -> name;
            case STEP_DONE ->
                text(
                        Boolean.parseBoolean(change.after()) ? "plan.change.ticked" : "plan.change.unticked",
                        quoted(change.about()));
            default -> moved(name, before, after) + because(change);
        };
    }

    private static String moved(String name, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return text("plan.change.added", name, quoted(after));
        }
        return after == null
                ? text("plan.change.removed", name, before)
                : text("plan.change.from-to", name, before, after);
    }

    private static String because(ActionChange change) {
        String about = change.about();
        return about == null ? "" : " " + text("plan.change.about", about);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String value(ActionChange change, @Nullable String stored) {
        if (stored == null) {
            return null;
        }
        return switch (change.what()) {
            case STATUS -> PlanWords.status(ActionStatus.valueOf(stored));
            case STARTS_ON, DUE_ON -> Dates.day(LocalDate.parse(stored));
            default -> stored;
        };
    }
}
