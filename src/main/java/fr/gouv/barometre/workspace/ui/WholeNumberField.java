package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.textfield.IntegerField;
import fr.gouv.barometre.common.Numbers;

/** A whole number from 0 up; says in words what is wrong with anything else. */
class WholeNumberField extends IntegerField {

    WholeNumberField(String label, int largest) {
        super(label);
        setMin(0);
        setMax(largest);
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(text("workspace.number.bad"))
                .setMinErrorMessage(text("workspace.number.negative"))
                .setMaxErrorMessage(text("workspace.number.too-large", Numbers.count(largest))));
    }
}
