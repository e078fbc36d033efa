package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;

/** Where the rest of what the commune keeps is found. */
class HandoverLinks extends PageSection {

    HandoverLinks(InseeCode commune) {
        super(TitleLine.h2(text("collaboration.handover.links")));
        add(new UnorderedList(
                link(Addresses.documents(commune), "documents"),
                link(Addresses.results(commune), "results"),
                link(Addresses.obligations(commune), "obligations"),
                link(Addresses.plan(commune), "plan")));
    }

    private static ListItem link(String address, String page) {
        return new ListItem(new TextLink(address, text("collaboration.handover.links." + page)));
    }
}
