package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.workspace.CommuneHome;
import fr.gouv.barometre.workspace.CommuneResults;
import fr.gouv.barometre.workspace.PeerWords;
import java.util.Optional;

/** The seven axes at a glance, with their base and limits. */
class ScoresCard extends Card {

    ScoresCard(CommuneHome home) {
        add(TitleLine.h2(
                text("workspace.scores.title"),
                new TextLink(Addresses.results(home.commune().insee()), text("workspace.scores.details")).withArrow()));
        CommuneResults.Answered scored = home.scored();
        if (scored == null) {
            add(CommuneWords.small(text("workspace.scores.none")));
            return;
        }
        ShownScores shown = ShownScores.of(scored);
        underWay(home, shown.year()).ifPresent(words -> add(CommuneWords.small(words)));
        add(
                new AxisTable(shown, AxisTable.LastColumn.ANSWERED),
                ScoreLegend.ofScale(shown),
                CommuneWords.note(PeerWords.compared(
                        home.commune(), home.operators().followed(), shown.year(), shown.compared())),
                CommuneWords.note(overall(shown)));
        if (shown.partial()) {
            add(CommuneWords.note(text("workspace.axes.partial")));
        }
    }

    /** The scores of an earlier year stay until the response under way is handed in: how far that one is stands beside them. */
    private static Optional<String> underWay(CommuneHome home, int shownYear) {
        CommuneHome.OpenCampaign open = home.open();
        if (open == null || !open.expected() || open.campaign().year() == shownYear) {
            return Optional.empty();
        }
        int answered = open.progress().answered();
        int asked = open.progress().asked();
        return Optional.of(text(
                "workspace.scores.under-way",
                String.valueOf(shownYear),
                String.valueOf(open.campaign().year()),
                answered,
                asked,
                Numbers.percent(answered, asked)));
    }

    static String overall(ShownScores shown) {
        Integer overall = shown.scores().overall();
        return overall == null
                ? text("workspace.scores.no-overall", shown.scores().missingForOverall())
                : text(
                        "workspace.scores.overall",
                        String.valueOf(shown.year()),
                        overall,
                        shown.scores().answered(),
                        shown.scores().asked());
    }
}
