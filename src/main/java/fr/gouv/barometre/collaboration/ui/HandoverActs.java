package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.collaboration.Handover;
import fr.gouv.barometre.collaboration.HandoverService;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;

/** What a click on the pack does; the page is read again afterwards. */
class HandoverActs {

    private final HandoverService handovers;
    private final Handover handover;
    private final SerializableRunnable refresh;

    HandoverActs(HandoverService handovers, Handover handover, SerializableRunnable refresh) {
        this.handovers = handovers;
        this.handover = handover;
        this.refresh = refresh;
    }

    /** @param key of the button's words; with ".done", of what is said afterwards */
    Button button(String key, SerializableBiConsumer<HandoverService, Handover> work) {
        return new Button(text(key, handover.incomingName()), click -> {
            if (run(work)) {
                Messages.done(text(key + ".done", handover.incomingName()));
            }
        });
    }

    Button withdraw() {
        Button button =
                button("collaboration.handover.withdraw", (service, own) -> service.withdraw(own.commune(), own.id()));
        button.addThemeNames("tertiary-outline");
        return button;
    }

    /** @return whether it was done; a refusal is said and changes nothing */
    boolean run(SerializableBiConsumer<HandoverService, Handover> work) {
        try {
            work.accept(handovers, handover);
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
            return false;
        }
        refresh.run();
        return true;
    }
}
