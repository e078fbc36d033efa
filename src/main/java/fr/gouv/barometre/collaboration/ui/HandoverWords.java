package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import fr.gouv.barometre.collaboration.Handover;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Tone;
import java.time.LocalDate;

/** How far a handover is, in words. */
final class HandoverWords {

    private HandoverWords() {}

    static Component state(Handover handover, LocalDate today) {
        LocalDate confirmed = handover.confirmedOn();
        String title = text("collaboration.handover.who", handover.outgoingName(), handover.incomingName());
        String lastDay = Dates.day(handover.lastDay());
        if (confirmed != null) {
            // Confirmed after the day that was chosen, the right ended the day before the confirmation
            LocalDate last = handover.lastDay().isBefore(confirmed) ? confirmed.minusDays(1) : handover.lastDay();
            String key = last.isBefore(today) ? "past" : "coming";
            return new Alert(
                    Tone.SUCCESS,
                    title,
                    text(
                            "collaboration.handover.confirmed." + key,
                            handover.incomingName(),
                            Dates.day(confirmed),
                            handover.outgoingName(),
                            Dates.day(last)));
        }
        return handover.late(today)
                ? new Alert(
                        Tone.WARNING,
                        title,
                        text("collaboration.handover.late", lastDay, handover.incomingName(), handover.outgoingName()))
                : new Alert(
                        Tone.INFO,
                        title,
                        text(
                                "collaboration.handover.waiting",
                                handover.incomingName(),
                                handover.outgoingName(),
                                lastDay));
    }
}
