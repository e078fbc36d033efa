package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.gouv.barometre.campaign.Choice;
import fr.gouv.barometre.campaign.ExpectedCommunes;
import fr.gouv.barometre.campaign.ExpectedCommunes.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which communes are asked: all of them, or those of the régions, départements or operators that are chosen. */
class ExpectedField extends CustomField<ExpectedCommunes> {

    private final Map<Kind, List<Choice>> choices;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(text("campaign.form.expected"));
    private final MultiSelectComboBox<Choice> names = new MultiSelectComboBox<>();

    ExpectedField(Map<Kind, List<Choice>> choices) {
        super(ExpectedCommunes.all());
        this.choices = choices;
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(value -> text("campaign.form.expected." + value));
        kind.setValue(Kind.ALL);
        names.setItemLabelGenerator(Choice::name);
        names.setWidthFull();
        add(new Div(kind, names));
        offer(Kind.ALL);
        kind.addValueChangeListener(change -> {
            offer(change.getValue());
            updateValue();
        });
        names.addValueChangeListener(change -> updateValue());
    }

    private void offer(Kind chosen) {
        names.setVisible(chosen != Kind.ALL);
        names.setLabel(text("campaign.form.names." + chosen));
        names.setItems(choices.getOrDefault(chosen, List.of()));
    }

    @Override
    protected ExpectedCommunes generateModelValue() {
        return new ExpectedCommunes(
                kind.getValue(), names.getValue().stream().map(Choice::code).collect(Collectors.toSet()));
    }

    @Override
    protected void setPresentationValue(ExpectedCommunes value) {
        kind.setValue(value.kind());
        offer(value.kind());
        names.setValue(choices.getOrDefault(value.kind(), List.of()).stream()
                .filter(choice -> value.codes().contains(choice.code()))
                .collect(Collectors.toSet()));
    }
}
