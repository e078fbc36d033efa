package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.collaboration.HandoverPack;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;

/** What the outgoing person is asked to answer, handed over in one click. */
class HandoverParts extends PageSection {

    HandoverParts(HandoverPack pack, HandoverActs acts) {
        super(TitleLine.h2(text("collaboration.handover.parts", pack.handover().outgoingName())));
        if (pack.parts().isEmpty()) {
            Paragraph none = new Paragraph(text("collaboration.handover.parts.none"));
            none.addClassName("bn-petit");
            add(none);
            return;
        }
        add(new UnorderedList(pack.parts().stream().map(ListItem::new).toArray(ListItem[]::new)));
        if (pack.caller().givesParts()) {
            Div give = new Div(acts.button(
                    "collaboration.handover.parts.give",
                    (handovers, handover) -> handovers.giveParts(handover.commune(), handover.id())));
            give.addClassName("bn-entete__actions");
            add(give);
        }
    }
}
