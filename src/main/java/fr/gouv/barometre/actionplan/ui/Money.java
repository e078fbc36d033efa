package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.LineRef;
import fr.gouv.barometre.actionplan.PlanMoneyService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Messages;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes what one action costs and who pays for it, and has the page show the outcome. */
class Money implements Serializable {

    private final transient PlanMoneyService service;
    private final InseeCode commune;
    private final String actionCode;
    private final SerializableRunnable refresh;

    Money(PlanMoneyService service, InseeCode commune, String actionCode, SerializableRunnable refresh) {
        this.service = service;
        this.commune = commune;
        this.actionCode = actionCode;
        this.refresh = refresh;
    }

    /** @param line null to add one */
    void editBudget(@Nullable KeptLine<BudgetLine> line, int year) {
        BudgetFields fields = new BudgetFields(year);
        LineRef ref = ref(line);
        new LineDialog<>(
                        "plan.budget",
                        fields,
                        line == null ? null : line.value(),
                        value -> {
                            service.saveBudgetLine(commune, actionCode, ref, value);
                            done();
                        },
                        ref == null
                                ? null
                                : () -> {
                                    service.removeBudgetLine(commune, actionCode, ref);
                                    done();
                                })
                .open();
    }

    /** @param funder null to add one */
    void editFunder(@Nullable KeptLine<Funder> funder, int year) {
        FunderFields fields = new FunderFields(year);
        LineRef ref = ref(funder);
        new LineDialog<>(
                        "plan.funder",
                        fields,
                        funder == null ? null : funder.value(),
                        value -> {
                            service.saveFunder(commune, actionCode, ref, value);
                            done();
                        },
                        ref == null
                                ? null
                                : () -> {
                                    service.removeFunder(commune, actionCode, ref);
                                    done();
                                })
                .open();
    }

    private static @Nullable LineRef ref(@Nullable KeptLine<?> line) {
        return line == null ? null : line.ref();
    }

    private void done() {
        Messages.done(text("plan.line.saved"));
        refresh.run();
    }
}
