package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The answers to an advice. Their accessible names say which action, since a page shows several. */
class DecisionButtons extends Div {

    DecisionButtons(String actionCode, String title, Decisions decisions) {
        addClassName("bn-ligne");
        Button accept = new Button(text("plan.accept"), event -> decisions.accept(actionCode, title));
        accept.setAriaLabel(text("plan.accept.aria", title));
        accept.setDisableOnClick(true);
        accept.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Button decline = new Button(text("plan.decline"), event -> decisions.decline(actionCode, title));
        decline.setAriaLabel(text("plan.decline.aria", title));
        decline.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Button already = new Button(text("plan.already"), event -> decisions.alreadyDone(actionCode, title));
        already.setAriaLabel(text("plan.already.aria", title));
        already.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add(accept, already, decline);
    }
}
