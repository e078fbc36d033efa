package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.declaration.WaitingAnswer;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.workspace.CommuneHome;
import java.util.Set;
import java.util.stream.Collectors;

/** Says how many answers operators declared, and where each is confirmed or corrected. Absent when none waits. */
class DeclaredAnswersNotice extends Div {

    DeclaredAnswersNotice(CommuneHome home) {
        setVisible(!home.declared().isEmpty());
        if (home.declared().isEmpty()) {
            return;
        }
        addClassName("fr-mb-3w");
        String operators =
                home.declared().stream().map(WaitingAnswer::operator).distinct().collect(Collectors.joining(", "));
        Set<QuestionCode> questions =
                home.declared().stream().map(WaitingAnswer::question).collect(Collectors.toSet());
        add(new Alert(
                Tone.INFO,
                text("workspace.declared.title", questions.size(), operators),
                text("workspace.declared.text", questions.size()),
                links(home, questions)));
    }

    private static UnorderedList links(CommuneHome home, Set<QuestionCode> questions) {
        UnorderedList links = new UnorderedList();
        links.addClassName("bn-choix");
        for (Axis axis : home.overview().questionnaire().axes()) {
            long waiting = axis.questions().stream()
                    .filter(question -> questions.contains(question.code()))
                    .count();
            if (waiting > 0) {
                links.add(new ListItem(new TextLink(
                        Addresses.questionnaire(home.commune().insee()) + "/" + axis.slug(),
                        text("workspace.declared.axis", axis.shortTitle(), waiting))));
            }
        }
        return links;
    }
}
