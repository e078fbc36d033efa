package fr.gouv.barometre.common.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import fr.gouv.barometre.common.RefusedException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says at a field, and takes the keyboard there, when what a service refuses is what that field holds. */
public final class FieldRefusals implements Serializable {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** @param keys translation keys of the refusals that are about this field, which has to be filled in */
    public <F extends Component & HasValidationProperties & Focusable<?> & HasValue<?, ?>> FieldRefusals required(
            F field, String... keys) {
        field.setRequiredIndicatorVisible(true);
        return optional(field, keys);
    }

    /** @param keys translation keys of the refusals that are about this field, which may be left empty */
    public <F extends Component & HasValidationProperties & Focusable<?>> FieldRefusals optional(
            F field, String... keys) {
        for (String key : keys) {
            fields.put(key, field);
        }
        return this;
    }

    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** @return whether a field shows it; otherwise the form has to */
    public boolean show(RefusedException refused) {
        HasValidationProperties field = fields.get(refused.translationKey());
        if (field == null) {
            return false;
        }
        field.setErrorMessage(refusal(refused));
        field.setInvalid(true);
        ((Focusable<?>) field).focus();
        return true;
    }
}
