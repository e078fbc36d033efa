package fr.gouv.barometre.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValueAndElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things to tick, one or several.
 *
 * @param <G> the component that draws them, its items already set
 */
abstract class OptionsAnswer<
                G extends Component & HasAriaLabel & HasHelper & HasStyle & HasValidation & HasValueAndElement<?, ?>>
        implements AnswerField {

    final G group;
    final List<AnswerOption> options;

    OptionsAnswer(G group, List<AnswerOption> options, String labelId) {
        this.group = group;
        this.options = options;
        group.addClassName("bn-choix");
        group.setAriaLabelledBy(labelId);
        group.setManualValidation(true);
        AnswerOption.mark(options, group.getChildren());
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        group.setReadOnly(readOnly);
    }

    @Override
    public void setError(@Nullable String sentence) {
        group.setErrorMessage(sentence);
        group.setInvalid(sentence != null);
    }

    @Override
    public void setWarning(@Nullable String sentence) {
        group.setHelperText(sentence);
    }
}
