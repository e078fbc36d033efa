package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.WholeNumberField;
import fr.gouv.barometre.response.Situation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the commune declares about itself beside the questionnaire. Everything may stay unknown. */
class SituationForm extends Composite<FormLayout> {

    private static final int MOST_EUROS = 2_000_000_000;

    /** Yes, no, or not known: three choices, so that "no" is never a default. */
    public enum Risk {
        YES(true),
        NO(false),
        UNKNOWN(null);

        private final @Nullable Boolean required;

        Risk(@Nullable Boolean required) {
            this.required = required;
        }

        static Risk of(@Nullable Boolean required) {
            if (required == null) {
                return UNKNOWN;
            }
            return required ? YES : NO;
        }
    }

    public record Fields(
            @Nullable Integer staffFte,
            @Nullable Integer localRevenueEuros,
            Risk risk,
            @Nullable LocalDate notifiedOn) {}

    private final IntegerField staff = new WholeNumberField(text("workspace.situation.staff"), ReplayForm.MOST_STAFF);
    private final IntegerField revenue = new WholeNumberField(text("workspace.situation.revenue"), MOST_EUROS);
    private final RadioButtonGroup<Risk> risk = new RadioButtonGroup<>(text("workspace.situation.risk"));
    private final DayField notifiedOn = new DayField(text("workspace.situation.notified-on"));
    private final Binder<Fields> binder = new Binder<>(Fields.class);
    private @Nullable Long version;

    SituationForm() {
        staff.setHelperText(text("workspace.situation.staff.help"));
        revenue.setHelperText(text("workspace.situation.revenue.help"));
        risk.setItems(Risk.values());
        risk.setItemLabelGenerator(choice -> text("workspace.situation.risk." + choice));
        risk.setHelperText(text("workspace.situation.risk.help"));
        risk.addValueChangeListener(event -> notifiedOn.setVisible(event.getValue() == Risk.YES));
        binder.forField(staff).bind("staffFte");
        binder.forField(revenue).bind("localRevenueEuros");
        binder.forField(risk).bind("risk");
        binder.forField(notifiedOn).bind("notifiedOn");
        getContent().add(staff, revenue, risk, notifiedOn);
    }

    void read(Situation situation) {
        version = situation.version();
        Risk declared = Risk.of(situation.safeguardPlanRequired());
        binder.readRecord(new Fields(
                situation.staffFte(), situation.localRevenueEuros(), declared, situation.safeguardPlanNotifiedOn()));
        notifiedOn.setVisible(declared == Risk.YES);
    }

    /** Empty when a field is wrong; the field then says why. */
    Optional<Situation> write() {
        try {
            Fields fields = binder.writeRecord();
            return Optional.of(new Situation(
                    fields.staffFte(),
                    fields.localRevenueEuros(),
                    fields.risk().required,
                    fields.risk() == Risk.YES ? fields.notifiedOn() : null,
                    version));
        } catch (ValidationException shownOnTheFields) {
            return Optional.empty();
        }
    }
}
