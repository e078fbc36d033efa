package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.PlanActionDetails;

/** What can become of an action from where it stands; the most likely next step is the full button. */
class StatusButtons extends Div {

    StatusButtons(PlanActionDetails action, Decisions decisions) {
        addClassNames("bn-ligne", "fr-mt-2w");
        String code = action.code();
        String title = action.title();
        SerializableRunnable start = () -> decisions.start(code, title);
        SerializableRunnable block = () -> decisions.block(code, title);
        SerializableRunnable finish = () -> decisions.finish(code, title);
        SerializableRunnable decline = () -> decisions.decline(code, title);
        SerializableRunnable reconsider = () -> decisions.reconsider(code, title);
        switch (action.status()) {
            case ACCEPTED -> {
                primary("plan.status.start", start);
                secondary("plan.status.finish", finish);
                secondary("plan.already", () -> decisions.alreadyDone(code, title));
                secondary("plan.status.block", block);
                secondary("plan.decline", decline);
            }
            case UNDER_WAY -> {
                primary("plan.status.finish", finish);
                secondary("plan.status.block", block);
                secondary("plan.decline", decline);
            }
            case BLOCKED -> {
                primary("plan.status.resume", start);
                secondary("plan.status.finish", finish);
                secondary("plan.decline", decline);
            }
            case DONE, ALREADY_DONE -> secondary("plan.status.reopen", start);
            case DECLINED -> primary("plan.status.reconsider", reconsider);
        }
    }

    private void primary(String key, SerializableRunnable verb) {
        button(key, verb).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private void secondary(String key, SerializableRunnable verb) {
        button(key, verb).addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }

    private Button button(String key, SerializableRunnable verb) {
        Button button = new Button(text(key), event -> verb.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(button);
        return button;
    }
}
