package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.survey.Axis;
import java.time.Instant;

/** Why the questionnaire cannot be changed now, and what can be done about it; empty when it can. */
class ReadOnlyNotice extends Div {

    ReadOnlyNotice(AnswerSheet sheet, Axis axis) {
        String closesOn = Dates.day(sheet.campaign().closesOn());
        switch (sheet.rights().obstacle()) {
            case CLOSED -> notice(Tone.INFO, text("response.closed.title"), text("response.closed.text", closesOn));
            case NOT_EXPECTED ->
                notice(Tone.INFO, text("response.not-expected.title"), text("response.not-expected.text"));
            case SUBMITTED -> submitted(sheet, closesOn);
            case NONE -> {
                if (!sheet.rights().answer() && sheet.rights().answers(axis)) {
                    notice(Tone.INFO, text("response.delegate.title"), text("response.delegate.text"));
                } else if (!sheet.rights().answer()) {
                    notice(Tone.INFO, text("response.reader.title"), text("response.reader.text"));
                } else if (!sheet.rights().submit()) {
                    notice(Tone.INFO, text("response.contributor.title"), text("response.contributor.text"));
                }
            }
        }
    }

    private void submitted(AnswerSheet sheet, String closesOn) {
        Instant at = sheet.response().submittedAt();
        add(new Alert(
                Tone.SUCCESS,
                at == null ? text("response.submitted.title") : text("response.submitted.at", Dates.moment(at)),
                text(sheet.rights().reopen() ? "response.submitted.reopen" : "response.submitted.text", closesOn),
                LinkButton.secondary(Addresses.plan(sheet.profile().insee()), text("response.submitted.plan"))));
    }

    private void notice(Tone tone, String title, String sentence) {
        add(new Alert(tone, title, sentence));
    }
}
