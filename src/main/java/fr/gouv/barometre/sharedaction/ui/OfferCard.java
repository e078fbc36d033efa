package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.sharedaction.OfferService;
import fr.gouv.barometre.sharedaction.OfferedAction;
import fr.gouv.barometre.sharedaction.Participation;
import fr.gouv.barometre.sharedaction.SharedSheet;

/** One shared action as its commune sees it, with the commune's yes, no, or way out. */
class OfferCard extends Div {

    private final InseeCode commune;
    private final transient OfferedAction offer;
    private final transient OfferService offers;
    private final SerializableRunnable changed;

    OfferCard(PlanOverview overview, OfferedAction offer, OfferService offers, SerializableRunnable changed) {
        this.commune = overview.commune();
        this.offer = offer;
        this.offers = offers;
        this.changed = changed;
        SharedSheet sheet = offer.sheet();
        Alert alert = new Alert(
                offer.joined() ? Tone.SUCCESS : Tone.INFO,
                text("sharedaction.offer." + offer.participation(), offer.carrier(), sheet.title()),
                costs());
        if (offer.participation() == Participation.INVITED) {
            if (!sheet.description().isEmpty()) {
                alert.add(small(sheet.description()));
            }
            alert.add(small(consequence(overview)));
        }
        alert.add(small(participants()));
        if (overview.writable()) {
            alert.add(buttons());
        }
        addClassName("fr-mb-2w");
        add(alert);
    }

    private String costs() {
        String together = offer.cost()
                .share(offer.sharers())
                .map(share -> text(
                        "sharedaction.offer.share", SharedWords.euros(share), SharedWords.communes(offer.sharers())))
                .orElse(text("sharedaction.offer.share.unknown"));
        return offer.cost().alone() == null
                ? together
                : together + " "
                        + text(
                                "sharedaction.offer.alone",
                                SharedWords.euros(offer.cost().alone()));
    }

    private String consequence(PlanOverview overview) {
        String code = offer.sheet().actionCode();
        return code == null
                ? text("sharedaction.offer.outside-plan")
                : overview.action(code)
                        .map(action ->
                                text("sharedaction.offer.in-plan", SharedWords.catalogue(action), offer.carrier()))
                        .orElse(text("sharedaction.offer.outside-plan"));
    }

    private String participants() {
        String count = text("sharedaction.offer.participants", offer.participants());
        return offer.sheet().answerBy() == null || offer.joined()
                ? count
                : count + " "
                        + text(
                                "sharedaction.offer.answer-by",
                                Dates.day(offer.sheet().answerBy()));
    }

    private Div buttons() {
        Div buttons = new Div();
        buttons.addClassNames("bn-ligne", "fr-mt-1w");
        if (offer.joined()) {
            buttons.add(small(
                    text("sharedaction.leave"),
                    () -> new AnswerDialog(
                                    "sharedaction.leave",
                                    offer.sheet().title(),
                                    reason -> answer(
                                            () -> offers.leave(commune, offer.id(), reason), "sharedaction.left"))
                            .open()));
            return buttons;
        }
        Button join = small(
                text("sharedaction.join"), () -> answer(() -> offers.join(commune, offer.id()), "sharedaction.joined"));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        join.setDisableOnClick(true);
        join.addClickListener(click -> join.setEnabled(true));
        buttons.add(join);
        if (offer.participation() == Participation.INVITED) {
            buttons.add(small(
                    text("sharedaction.decline"),
                    () -> new AnswerDialog(
                                    "sharedaction.decline",
                                    offer.sheet().title(),
                                    reason -> answer(
                                            () -> offers.decline(commune, offer.id(), reason), "sharedaction.declined"))
                            .open()));
        }
        return buttons;
    }

    private Button small(String label, SerializableRunnable click) {
        Button button = new Button(label, event -> click.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("sharedaction.button.of", label, offer.sheet().title()));
        return button;
    }

    private void answer(SerializableRunnable answer, String said) {
        try {
            answer.run();
            Messages.done(text(said, offer.sheet().title()));
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
        } catch (NotFoundException gone) {
            Messages.problem(text("sharedaction.offer.gone"));
        }
        changed.run();
    }

    private static Paragraph small(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("bn-petit", "bn-lignes");
        return paragraph;
    }
}
