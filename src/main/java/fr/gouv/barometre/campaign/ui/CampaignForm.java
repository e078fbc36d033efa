package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.campaign.CampaignDates;
import fr.gouv.barometre.campaign.CampaignDraft;
import fr.gouv.barometre.campaign.Choice;
import fr.gouv.barometre.campaign.ExpectedCommunes;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What Dinum decides of a campaign. Says on each field what cannot be right, and keeps what was typed. */
class CampaignForm extends Composite<FormLayout> {

    private static final int LONGEST_TITLE = 200;

    private final LocalDate today;
    private final Binder<CampaignDraft> binder = new Binder<>(CampaignDraft.class);
    private final TextField title = new TextField(text("campaign.form.title"));
    private final DayField opensOn = new DayField(text("campaign.form.opensOn"));
    private final DayField closesOn = new DayField(text("campaign.form.closesOn"));
    private final Select<Integer> questionnaire = new Select<>();
    private final ExpectedField expected;

    CampaignForm(LocalDate today, List<Integer> questionnaires, Map<ExpectedCommunes.Kind, List<Choice>> choices) {
        this.today = today;
        expected = new ExpectedField(choices);
        title.setHelperText(text("campaign.form.titleHelp"));
        title.setMaxLength(LONGEST_TITLE);
        questionnaire.setLabel(text("campaign.form.questionnaire"));
        questionnaire.setItems(questionnaires);
        questionnaire.setValue(questionnaires.getLast());
        questionnaire.setItemLabelGenerator(version -> text("campaign.form.questionnaireVersion", version));
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("40rem", 2));
        getContent().add(title, opensOn, closesOn, questionnaire, expected);
        getContent().setColspan(title, 2);
        getContent().setColspan(questionnaire, 2);
        getContent().setColspan(expected, 2);
        bind();
    }

    private void bind() {
        binder.forField(title)
                .asRequired(text("campaign.form.titleMissing"))
                .withValidator(value -> !value.isBlank(), text("campaign.form.titleMissing"))
                .bind("title");
        binder.forField(opensOn)
                .asRequired(text("campaign.form.dayMissing"))
                .withValidator((day, context) -> result(CampaignDates.problemOfOpening(day, today)))
                .bind("opensOn");
        Binder.Binding<CampaignDraft, LocalDate> closing = binder.forField(closesOn)
                .asRequired(text("campaign.form.dayMissing"))
                .withValidator((day, context) -> result(
                        opensOn.getOptionalValue().flatMap(opening -> CampaignDates.problemOfClosing(opening, day))))
                .bind("closesOn");
        // Not asRequired: it sets aria-required on a button, which ARIA does not know
        binder.forField(questionnaire)
                .withValidator(Objects::nonNull, text("campaign.form.questionnaireMissing"))
                .bind("questionnaireVersion");
        binder.forField(expected)
                .withValidator(choice -> !choice.isEmpty(), text("campaign.form.namesMissing"))
                .bind("expected");
        // The two days are judged together: the second is right or wrong by the first
        opensOn.addValueChangeListener(change -> {
            if (!closesOn.isEmpty()) {
                closing.validate();
            }
        });
    }

    private static ValidationResult result(Optional<String> problem) {
        return problem.map(key -> ValidationResult.error(text(key))).orElse(ValidationResult.ok());
    }

    void read(CampaignDraft draft) {
        binder.readRecord(draft);
    }

    /** What was typed; empty, with the reasons on the fields, as long as something cannot be right. */
    Optional<CampaignDraft> write() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException wrong) {
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(error -> error.getField())
                    .ifPresent(CampaignForm::focus);
            return Optional.empty();
        }
    }

    private static void focus(Object field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void onExpectedChange(SerializableConsumer<ExpectedCommunes> listener) {
        expected.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    /** Says how many communes the choice names. */
    void showCount(int communes) {
        expected.setHelperText(text("campaign.form.count", Numbers.count(communes), communes));
    }
}
