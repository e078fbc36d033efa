package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.workspace.CommuneHome;

/** The seven axes at a glance, with their base and limits. */
class ScoresCard extends Card {

    ScoresCard(CommuneHome home) {
        add(TitleLine.h2(
                text("workspace.scores.title"),
                new TextLink(Addresses.results(home.commune().insee()), text("workspace.scores.details")).withArrow()));
        CampaignDetails campaign = home.overview().campaign();
        if (campaign == null || home.scores().answered() == 0) {
            add(CommuneWords.small(text("workspace.scores.none")));
            return;
        }
        ShownScores shown = new ShownScores(campaign.year(), home.scores(), home.previous(), home.peers());
        add(
                new AxisTable(shown, AxisTable.LastColumn.ANSWERED),
                ScoreLegend.ofScale(shown),
                CommuneWords.note(peers(home, campaign.year())),
                CommuneWords.note(overall(shown)));
    }

    private static String peers(CommuneHome home, int year) {
        PeerScores peers = home.peers();
        String stratum = home.commune().stratum().label();
        String region = home.commune().region();
        return peers == null || region == null
                ? text("workspace.scores.no-peers", String.valueOf(year))
                : text("workspace.scores.peers", peers.communes(), stratum, region, String.valueOf(year));
    }

    static String overall(ShownScores shown) {
        Integer overall = shown.scores().overall();
        return overall == null
                ? text("workspace.scores.no-overall", shown.missingForOverall())
                : text(
                        "workspace.scores.overall",
                        String.valueOf(shown.year()),
                        overall,
                        shown.scores().answered(),
                        shown.scores().asked());
    }
}
