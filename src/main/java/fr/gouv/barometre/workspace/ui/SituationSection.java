package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.ui.FactList;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Texts;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.response.Situation;
import fr.gouv.barometre.response.SituationService;
import java.time.LocalDate;

/** The commune's situation, on which some rules depend: a form for those who answer for it, facts for the others. */
class SituationSection extends PageSection {

    private final transient SituationService situations;
    private final InseeCode commune;
    private final SerializableRunnable refresh;
    private final SituationForm form = new SituationForm();
    private final Div messages = new Div();

    SituationSection(
            InseeCode commune,
            Situation situation,
            boolean writable,
            SituationService situations,
            SerializableRunnable refresh) {
        super(TitleLine.h2(text("workspace.situation.title")));
        this.situations = situations;
        this.commune = commune;
        this.refresh = refresh;
        Card card = new Card(CommuneWords.small(text("workspace.situation.why")));
        if (writable) {
            form.read(situation);
            Button save = new Button(text("workspace.situation.save"), event -> save());
            card.add(messages, form);
            card.foot(save);
        } else {
            card.add(facts(situation));
        }
        add(card);
    }

    private void save() {
        messages.removeAll();
        form.write().ifPresent(declared -> {
            try {
                situations.declare(commune, declared);
                Messages.done(text("workspace.situation.saved"));
                refresh.run();
            } catch (RefusedException refused) {
                messages.add(new Alert(Tone.ERROR, text("workspace.situation.refused"), Texts.refusal(refused)));
            }
        });
    }

    private static FactList facts(Situation situation) {
        String unknown = text("workspace.situation.unknown");
        Integer staff = situation.staffFte();
        Integer revenue = situation.localRevenueEuros();
        LocalDate notified = situation.safeguardPlanNotifiedOn();
        return new FactList()
                .fact(text("workspace.situation.staff"), staff == null ? unknown : Numbers.count(staff))
                .fact(
                        text("workspace.situation.revenue"),
                        revenue == null ? unknown : text("workspace.situation.euros", Numbers.count(revenue)))
                .fact(
                        text("workspace.situation.risk"),
                        text("workspace.situation.risk." + SituationForm.Risk.of(situation.safeguardPlanRequired())))
                .fact(text("workspace.situation.notified-on"), notified == null ? null : Dates.day(notified));
    }
}
