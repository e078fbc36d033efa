package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DayDialog;
import fr.gouv.barometre.common.ui.LinkButton;
import java.time.LocalDate;

/** What Dinum can do with a campaign as it stands; what cannot be undone is confirmed first. */
final class CampaignActions {

    private CampaignActions() {}

    static Component[] onDraft(CampaignDetails details, int expected, SerializableRunnable open) {
        Button opening = primary(text("campaign.action.open"));
        opening.addClickListener(click -> confirm(
                text("campaign.open.title"),
                text("campaign.open.consequence", Numbers.count(expected), Dates.day(details.closesOn()), expected),
                text("campaign.action.open"),
                open));
        return new Component[] {
            opening,
            LinkButton.secondary(
                    Addresses.campaign(details.id()) + CampaignFormView.REVISE, text("campaign.action.revise"))
        };
    }

    static Component[] onOpen(
            CampaignDetails details, SerializableConsumer<LocalDate> prolong, SerializableRunnable close) {
        Button prolonging = primary(text("campaign.action.prolong"));
        prolonging.addClickListener(click -> new DayDialog(
                        text("campaign.prolong.title"),
                        text("campaign.prolong.now", Dates.day(details.closesOn())),
                        text("campaign.prolong.until"),
                        text("campaign.action.prolong"),
                        prolong)
                .open());
        Button closing = new Button(
                text("campaign.action.close"),
                click -> confirm(
                        text("campaign.close.title"),
                        text("campaign.close.consequence"),
                        text("campaign.action.close"),
                        close));
        return new Component[] {prolonging, closing};
    }

    private static Button primary(String label) {
        Button button = new Button(label);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static void confirm(String title, String consequence, String action, SerializableRunnable confirmed) {
        ConfirmDialog dialog = new ConfirmDialog(title, consequence, action, click -> confirmed.run());
        dialog.setCancelable(true);
        dialog.setCancelText(text("campaign.action.cancel"));
        dialog.open();
    }
}
