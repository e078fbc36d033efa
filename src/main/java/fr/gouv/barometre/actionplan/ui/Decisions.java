package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Messages;
import java.io.Serializable;

/** Takes the decisions of one commune on its advice, from any page that shows some, and has the page show the outcome. */
public class Decisions implements Serializable {

    private final transient ActionPlanService plans;
    private final String insee;
    private final SerializableRunnable refresh;

    public Decisions(ActionPlanService plans, InseeCode commune, SerializableRunnable refresh) {
        this.plans = plans;
        this.insee = commune.value();
        this.refresh = refresh;
    }

    public void accept(String actionCode, String title) {
        attempt(() -> plans.accept(commune(), actionCode), text("plan.accepted", title));
    }

    /** Asks for the reason first. */
    public void decline(String actionCode, String title) {
        new ReasonDialog("plan.decline", title, reason -> {
                    plans.decline(commune(), actionCode, reason);
                    done(text("plan.declined", title));
                })
                .open();
    }

    void reconsider(String actionCode, String title) {
        attempt(() -> plans.reconsider(commune(), actionCode), text("plan.reconsidered", title));
    }

    void start(String actionCode, String title) {
        attempt(() -> plans.start(commune(), actionCode), text("plan.started", title));
    }

    /** Asks what shows it first. */
    void finish(String actionCode, String title) {
        new ReasonDialog("plan.finish", title, evidence -> {
                    plans.finish(commune(), actionCode, evidence);
                    done(text("plan.finished", title));
                })
                .open();
    }

    /** Asks what shows it first. */
    public void alreadyDone(String actionCode, String title) {
        new ReasonDialog("plan.already", title, evidence -> {
                    plans.alreadyDone(commune(), actionCode, evidence);
                    done(text("plan.noted", title));
                })
                .open();
    }

    /** Asks for the reason first. */
    void block(String actionCode, String title) {
        new ReasonDialog("plan.block", title, reason -> {
                    plans.block(commune(), actionCode, reason);
                    done(text("plan.blocked", title));
                })
                .open();
    }

    void closeByAnswers(String actionCode, String title) {
        attempt(() -> plans.closeByAnswers(commune(), actionCode), text("plan.finished", title));
    }

    void delete(String actionCode, String title) {
        attempt(() -> plans.delete(commune(), actionCode), text("plan.deleted", title));
    }

    void restore(String actionCode, String title) {
        attempt(() -> plans.restore(commune(), actionCode), text("plan.restored", title));
    }

    /** Said by the box itself: no message. */
    void tick(String actionCode, long stepId, boolean done) {
        try {
            plans.tick(commune(), actionCode, stepId, done);
        } finally {
            refresh.run();
        }
    }

    /** A refusal is said by the portal's error handler; the page then shows where things really stand. */
    private void attempt(Runnable decision, String outcome) {
        try {
            decision.run();
            Messages.done(outcome);
        } finally {
            refresh.run();
        }
    }

    private void done(String outcome) {
        Messages.done(outcome);
        refresh.run();
    }

    private InseeCode commune() {
        return new InseeCode(insee);
    }
}
