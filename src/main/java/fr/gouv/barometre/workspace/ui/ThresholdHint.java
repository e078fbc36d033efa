package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.obligation.NextThreshold;
import fr.gouv.barometre.workspace.Replay;

/** "Si vous passez 3 500 habitants": what would change, and a link to see it applied. */
class ThresholdHint extends Div {

    ThresholdHint(InseeCode commune, Replay replay, NextThreshold next) {
        addClassName("fr-mt-2w");
        int population = next.inhabitants() + 1;
        add(
                CommuneWords.small(text(
                        "workspace.threshold",
                        Numbers.count(next.inhabitants()),
                        next.changes().size())),
                new RuleChangeList(next.changes()),
                new TextLink(
                        ReplayAddress.of(commune, new Replay(replay.date(), population, replay.staffFte())),
                        text("workspace.threshold.replay", Numbers.count(population))));
    }
}
