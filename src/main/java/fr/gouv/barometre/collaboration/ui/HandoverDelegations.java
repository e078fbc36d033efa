package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.collaboration.HandoverPack;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.survey.Axis;
import java.util.Map;
import java.util.stream.Collectors;

/** What operators may answer for the commune; it goes on until a référent takes it back. */
class HandoverDelegations extends PageSection {

    HandoverDelegations(HandoverPack pack) {
        super(TitleLine.h2(text("collaboration.delegation.title")));
        if (pack.delegations().isEmpty()) {
            Paragraph none = new Paragraph(text("collaboration.delegation.none"));
            none.addClassName("bn-petit");
            add(none);
            return;
        }
        Map<String, String> titles = pack.blocks().stream().collect(Collectors.toMap(Axis::code, Axis::title));
        add(DelegationSection.table(titles).rows(pack.delegations()));
    }
}
