package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.actionplan.PlanTotals;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Tone;
import java.util.List;

/** What one action costs, who pays, and what is left to the commune. */
class MoneySection extends Div {

    private final boolean writable;

    /** @param year that a new line is proposed for */
    MoneySection(ActionFile action, boolean writable, Money money, int year) {
        this.writable = writable;
        add(DetailPanel.title(text("plan.budget.title")));
        if (action.budget().isEmpty()) {
            add(note(text("plan.budget.none")));
        } else {
            UnorderedList lines = list();
            action.budget().forEach(line -> lines.add(budget(line, money, year)));
            add(lines);
        }
        addButton(text("plan.budget.add"), () -> money.editBudget(null, year));
        add(DetailPanel.title(text("plan.funder.title")));
        if (action.funders().isEmpty()) {
            add(note(text("plan.funder.none")));
        } else {
            UnorderedList lines = list();
            action.funders().forEach(funder -> lines.add(funder(funder, money, year)));
            add(lines);
        }
        addButton(text("plan.funder.add"), () -> money.editFunder(null, year));
        MoneyWords.sums(PlanTotals.of(List.of(action))).forEach(words -> {
            Paragraph sum = new Paragraph(words);
            sum.addClassNames("bn-petit", "fr-mt-2w");
            add(sum);
        });
    }

    private ListItem budget(KeptLine<BudgetLine> kept, Money money, int year) {
        BudgetLine line = kept.value();
        ListItem item = item(line.label(), MoneyWords.amount(line.unit(), line.planned()));
        item.add(note(MoneyWords.about(line)));
        edit(item, line.label(), () -> money.editBudget(kept, year));
        return item;
    }

    private ListItem funder(KeptLine<Funder> kept, Money money, int year) {
        Funder funder = kept.value();
        ListItem item = item(funder.name(), MoneyWords.euros(funder.amount()));
        Tone tone = switch (funder.state()) {
            case GRANTED, PAID -> Tone.SUCCESS;
            case REFUSED -> Tone.ERROR;
            case TO_ASK, ASKED -> Tone.NEUTRAL;
        };
        item.add(new Badge(tone, text("plan.funder.state." + funder.state())).small());
        item.add(note(String.valueOf(funder.year())));
        MoneyWords.closing(funder).ifPresent(closing -> item.add(note(closing)));
        edit(item, funder.name(), () -> money.editFunder(kept, year));
        return item;
    }

    private static ListItem item(String name, String amount) {
        Span label = new Span(name);
        label.addClassName("bn-fort");
        Span number = new Span(amount);
        number.addClassName("bn-num");
        Div line = new Div(label, number);
        line.addClassNames("bn-ligne", "bn-ligne--entre");
        return new ListItem(line);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bn-liste", "bn-petit");
        return list;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("bn-note");
        return note;
    }

    private void edit(ListItem item, String name, SerializableRunnable edit) {
        if (writable) {
            Button button = new Button(text("plan.line.edit"), event -> edit.run());
            button.setAriaLabel(text("plan.line.edit.aria", name));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            item.add(button);
        }
    }

    private void addButton(String label, SerializableRunnable verb) {
        if (writable) {
            Button button = new Button(label, event -> verb.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(button);
        }
    }
}
