package fr.gouv.barometre.common.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.textfield.IntegerField;
import fr.gouv.barometre.common.Numbers;

/** A whole number from 0 up; says in words what is wrong with anything else. */
public class WholeNumberField extends IntegerField {

    public WholeNumberField(String label, int largest) {
        super(label);
        setMin(0);
        setMax(largest);
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(text("common.number.bad"))
                .setMinErrorMessage(text("common.number.negative"))
                .setMaxErrorMessage(text("common.number.too-large", Numbers.count(largest))));
    }
}
