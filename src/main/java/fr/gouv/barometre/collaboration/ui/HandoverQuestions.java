package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.collaboration.HandoverPack;
import fr.gouv.barometre.collaboration.HandoverPack.OpenQuestions;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;

/** What is still to answer in the campaign, block by block. */
class HandoverQuestions extends PageSection {

    HandoverQuestions(HandoverPack pack) {
        super(TitleLine.h2(text("collaboration.handover.questions")));
        Integer year = pack.campaign();
        if (year == null || pack.questions().isEmpty()) {
            Paragraph none = new Paragraph(
                    year == null
                            ? text("collaboration.handover.questions.no-campaign")
                            : text("collaboration.handover.questions.none", Integer.toString(year)));
            none.addClassName("bn-petit");
            add(none);
            return;
        }
        String questionnaire = Addresses.questionnaire(pack.handover().commune()) + "/";
        add(new DataTable<OpenQuestions>(text("collaboration.handover.questions.caption", Integer.toString(year)))
                .component(
                        text("collaboration.division.block"),
                        block -> new TextLink(
                                questionnaire + block.axis().slug(),
                                block.axis().title()))
                .column(
                        text("collaboration.handover.questions.open"),
                        block -> text("collaboration.division.out-of", block.open(), block.asked()))
                .rows(pack.questions()));
    }
}
