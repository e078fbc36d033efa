package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.RuleChange;
import fr.gouv.barometre.obligation.Verdict;
import java.util.List;
import java.util.Objects;

/** What changes from one situation to another, one sentence per rule. */
class RuleChangeList extends UnorderedList {

    RuleChangeList(List<RuleChange> changes) {
        addClassName("bn-petit");
        changes.forEach(change -> add(new ListItem(words(change))));
    }

    static String words(RuleChange change) {
        Obligation before = change.before();
        Obligation after = change.after();
        if (after.verdict() != Verdict.OBLIGATORY) {
            return text(
                    before.verdict() == Verdict.OBLIGATORY
                            ? "workspace.supposed.no-longer"
                            : "workspace.supposed.words",
                    after.title(),
                    after.because());
        }
        if (before.verdict() != Verdict.OBLIGATORY) {
            return text(
                    after.fulfilment() == Fulfilment.UPCOMING
                            ? "workspace.supposed.will-oblige"
                            : "workspace.supposed.obliges",
                    after.title(),
                    after.because());
        }
        return before.fulfilment() == after.fulfilment()
                ? text("workspace.supposed.words", after.title(), after.because())
                : text("workspace.supposed.state", after.title(), state(after), state(before), after.because());
    }

    private static String state(Obligation obligation) {
        return text("workspace.rule." + Objects.requireNonNull(obligation.fulfilment()));
    }
}
