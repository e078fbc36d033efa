package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.obligation.RuleChange;
import java.util.List;

/** Which rules differ between today and what is supposed, in words. */
class SupposedChanges extends PageSection {

    SupposedChanges(List<RuleChange> changes) {
        super(TitleLine.h2(text("workspace.supposed.title")));
        add(changes.isEmpty() ? CommuneWords.small(text("workspace.supposed.none")) : new RuleChangeList(changes));
    }
}
