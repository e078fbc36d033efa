package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.campaign.CampaignDates;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.DayField;
import java.time.LocalDate;
import java.util.Optional;

/** Asks until when; stays open, with the reason on the field, as long as the day cannot be right. */
class ProlongDialog extends Dialog {

    private final CampaignDetails campaign;
    private final SerializableConsumer<LocalDate> chosen;
    private final DayField day = new DayField(text("campaign.prolong.until"));

    ProlongDialog(CampaignDetails campaign, SerializableConsumer<LocalDate> chosen) {
        this.campaign = campaign;
        this.chosen = chosen;
        setHeaderTitle(text("campaign.prolong.title"));
        day.setWidthFull();
        // The server says what is wrong, in the terms of the campaign
        day.setManualValidation(true);
        add(new Paragraph(text("campaign.prolong.now", Dates.day(campaign.closesOn()))), day);
        Button confirm = new Button(text("campaign.action.prolong"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("campaign.action.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        Optional<String> problem = day.getOptionalValue()
                .map(value -> CampaignDates.problemOfProlonging(campaign.opensOn(), campaign.closesOn(), value))
                .orElse(Optional.of("campaign.form.dayMissing"));
        if (problem.isEmpty()) {
            close();
            chosen.accept(day.getValue());
        } else {
            day.setInvalid(true);
            day.setErrorMessage(text(problem.get()));
            day.focus();
        }
    }
}
