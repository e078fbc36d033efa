package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.actionplan.PlanMoneyService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Messages;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes what one action costs and who pays for it, and has the page show the outcome. */
class Money implements Serializable {

    private final transient ActionPlanService plans;
    private final transient PlanMoneyService service;
    private final InseeCode commune;
    private final String actionCode;
    private final SerializableRunnable refresh;

    Money(
            ActionPlanService plans,
            PlanMoneyService service,
            InseeCode commune,
            String actionCode,
            SerializableRunnable refresh) {
        this.plans = plans;
        this.service = service;
        this.commune = commune;
        this.actionCode = actionCode;
        this.refresh = refresh;
    }

    /** @param line null to add one */
    void editBudget(@Nullable KeptLine<BudgetLine> line, int year) {
        new LineDialog<>("plan.budget", new BudgetFields(year), line, budget(), this::done).open();
    }

    /** @param funder null to add one */
    void editFunder(@Nullable KeptLine<Funder> funder, int year) {
        new LineDialog<>("plan.funder", new FunderFields(year), funder, funders(), this::done).open();
    }

    private void done() {
        Messages.done(text("plan.line.saved"));
        refresh.run();
    }

    private ActionFile file() {
        return plans.whole(commune).file(actionCode);
    }

    private LineStore<BudgetLine> budget() {
        return new LineStore<>(
                (ref, line) -> service.saveBudgetLine(commune, actionCode, ref, line),
                ref -> service.removeBudgetLine(commune, actionCode, ref),
                () -> file().budget(),
                line -> words(line.label(), MoneyWords.amount(line.unit(), line.planned()), MoneyWords.about(line)));
    }

    private LineStore<Funder> funders() {
        return new LineStore<>(
                (ref, funder) -> service.saveFunder(commune, actionCode, ref, funder),
                ref -> service.removeFunder(commune, actionCode, ref),
                () -> file().funders(),
                funder -> words(
                        funder.name(), MoneyWords.euros(funder.amount()), text("plan.funder.state." + funder.state())));
    }

    private static String words(String name, String amount, String more) {
        return text("plan.line.words", name, amount, more);
    }
}
