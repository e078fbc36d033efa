package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.CommuneNames;
import fr.gouv.barometre.declaration.DeclarationTrial;
import fr.gouv.barometre.declaration.JudgedCommune;

/** What declaring an answer comes to, each with its communes. */
class VerdictList extends UnorderedList {

    VerdictList(DeclarationTrial trial) {
        addClassNames("bn-liste", "fr-my-2w");
        trial.counts()
                .forEach((verdict, count) -> add(new ListItem(new CommuneNames(
                        text(
                                "declaration.verdict.communes",
                                text("declaration.verdict." + verdict),
                                Numbers.count(count),
                                count),
                        text("declaration.verdict." + verdict + ".why"),
                        trial.communes().stream()
                                .filter(judged -> judged.verdict() == verdict)
                                .map(JudgedCommune::name)
                                .toList()))));
    }
}
