package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.collaboration.Handover;
import fr.gouv.barometre.collaboration.HandoverService;
import fr.gouv.barometre.collaboration.TeamPage;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;

/** The handover under way or the last one, and the form that prepares one. */
class HandoverSection extends PageSection {

    HandoverSection(TeamPage page, HandoverService handovers, SerializableRunnable refresh) {
        super(TitleLine.h2(text("collaboration.handover.title")));
        Handover handover = page.handover();
        boolean manageable = page.team().manageable();
        if (handover != null) {
            add(HandoverWords.state(handover, page.today()));
            Div actions = new Div(
                    LinkButton.secondary(Addresses.handover(handover.commune()), text("collaboration.handover.open")));
            actions.addClassNames("bn-ligne", "fr-my-2w");
            if (handover.underWay() && manageable) {
                actions.add(new HandoverActs(handovers, handover, refresh).withdraw());
            }
            add(actions);
        }
        if (manageable && (handover == null || !handover.underWay())) {
            Paragraph what = new Paragraph(text("collaboration.handover.what"));
            what.addClassNames("bn-petit", "fr-mb-2w");
            add(what, new HandoverForm(page.team(), handovers, refresh));
        }
    }
}
