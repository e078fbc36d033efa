package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import fr.gouv.barometre.actionplan.AdaptAction;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanStepDetails;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a commune may change in an action. Knows no service; keeps what is typed until it is read again. */
class ActionForm extends Composite<FormLayout> {

    /** The plain fields; the steps have an editor of their own. Public for the binder, which reads it by reflection. */
    public record Fields(
            String title,
            @Nullable String personInCharge,
            @Nullable String eluReferent,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            @Nullable String partners) {

        static Fields of(PlanActionDetails action) {
            return new Fields(
                    action.title(),
                    action.personInCharge(),
                    action.eluReferent(),
                    action.startsOn(),
                    action.dueOn(),
                    action.partners());
        }
    }

    private final TextField title = new TextField(text("plan.form.title"));
    private final TextField personInCharge = new TextField(text("plan.form.person"));
    private final TextField eluReferent = new TextField(text("plan.form.elu"));
    private final DayField startsOn = new DayField(text("plan.form.starts-on"));
    private final DayField dueOn = new DayField(text("plan.form.due-on"));
    private final TextArea partners = new TextArea(text("plan.form.partners"));
    private final StepsEditor steps = new StepsEditor();
    private final Binder<Fields> binder = new Binder<>(Fields.class);
    private PlanActionDetails base;

    ActionForm(PlanActionDetails action) {
        base = action;
        title.setMaxLength(300);
        personInCharge.setMaxLength(200);
        personInCharge.setHelperText(text("plan.form.person.help"));
        eluReferent.setMaxLength(200);
        partners.setMaxLength(2000);
        partners.setHelperText(text("plan.form.partners.help"));
        binder.forField(title).asRequired(text("plan.refused.missing.title")).bind("title");
        binder.forField(personInCharge).bind("personInCharge");
        binder.forField(eluReferent).bind("eluReferent");
        binder.forField(startsOn).bind("startsOn");
        binder.forField(dueOn)
                .withValidator(
                        due -> due == null || startsOn.getValue() == null || !due.isBefore(startsOn.getValue()),
                        text("plan.refused.due-before-start"))
                .bind("dueOn");
        binder.forField(partners).bind("partners");
        startsOn.addValueChangeListener(event -> binder.validate());
        Details stepsDetails = new Details(text("plan.form.steps"), steps);
        getContent().add(title, personInCharge, eluReferent, startsOn, dueOn, partners, stepsDetails);
        getContent().setColspan(title, 2);
        getContent().setColspan(partners, 2);
        getContent().setColspan(stepsDetails, 2);
        read(action);
    }

    /** Shows the action; what was typed goes. */
    void read(PlanActionDetails action) {
        base = action;
        binder.readRecord(Fields.of(action));
        steps.read(action.steps());
    }

    /**
     * The action moved on beside the form (its status, a tick) while what is typed stays. If a colleague changed what the
     * form edits, the form keeps its old base, so that saving is refused instead of hiding the colleague's words.
     */
    void follow(PlanActionDetails latest) {
        if (Fields.of(latest).equals(Fields.of(base)) && stepTexts(latest).equals(stepTexts(base))) {
            base = latest;
        }
    }

    /** The person was shown what a colleague wrote: saving again is a decision. */
    void acknowledge(PlanActionDetails latest) {
        base = latest;
    }

    private static List<String> stepTexts(PlanActionDetails action) {
        return action.steps().stream().map(PlanStepDetails::text).toList();
    }

    /** Empty when a field is wrong; the field then says why. */
    Optional<AdaptAction> write(InseeCode commune) {
        try {
            Fields fields = binder.writeRecord();
            return Optional.of(new AdaptAction(
                    commune,
                    base.code(),
                    base.version(),
                    fields.title(),
                    fields.personInCharge(),
                    fields.eluReferent(),
                    fields.startsOn(),
                    fields.dueOn(),
                    fields.partners(),
                    steps.value()));
        } catch (ValidationException shownOnTheFields) {
            return Optional.empty();
        }
    }
}
