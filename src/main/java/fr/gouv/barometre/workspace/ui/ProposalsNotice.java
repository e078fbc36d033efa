package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.opsn.CommuneOperators.Proposal;
import java.util.List;

/** Says that operators propose actions to carry together, and where to answer. Absent when none waits. */
class ProposalsNotice extends Div {

    ProposalsNotice(InseeCode commune, List<Proposal> proposals) {
        setVisible(!proposals.isEmpty());
        if (proposals.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-liste");
        proposals.forEach(proposal -> list.add(new ListItem(words(proposal))));
        addClassName("fr-mb-3w");
        add(new Alert(
                Tone.INFO,
                text("workspace.proposals.title", proposals.size()),
                text("workspace.proposals.text"),
                list,
                new TextLink(Addresses.plan(commune), text("workspace.proposals.answer"))));
    }

    private static String words(Proposal proposal) {
        return proposal.answerBy() == null
                ? text("workspace.proposals.one", proposal.title(), proposal.operator())
                : text(
                        "workspace.proposals.one.by",
                        proposal.title(),
                        proposal.operator(),
                        Dates.day(proposal.answerBy()));
    }
}
