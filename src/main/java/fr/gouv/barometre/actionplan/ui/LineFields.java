package fr.gouv.barometre.actionplan.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Locale;
import java.util.Optional;

/** The fields of one line of an action, empty or filled. */
abstract class LineFields<T> extends FormLayout {

    abstract void read(T value);

    /** Empty when a field is wrong; the field then says why. */
    abstract Optional<T> write();

    static BigDecimalField amountField(String label) {
        BigDecimalField field = new BigDecimalField(label);
        field.setLocale(Locale.FRANCE);
        return field;
    }

    static IntegerField yearField(String label, int year) {
        IntegerField field = new IntegerField(label);
        field.setValue(year);
        return field;
    }

    static <E extends Enum<E>> Select<E> select(String label, SerializableFunction<E, String> words, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(label);
        select.setItemLabelGenerator(words::apply);
        select.setItems(values);
        select.setValue(values[0]);
        return select;
    }

    /** Marks the field and says what to write in it. */
    static boolean missing(HasValue<?, ?> field, String sentence) {
        boolean missing = field.isEmpty();
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(missing);
            validated.setErrorMessage(missing ? sentence : "");
        }
        return missing;
    }
}
