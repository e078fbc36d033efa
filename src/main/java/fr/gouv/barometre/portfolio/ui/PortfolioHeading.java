package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.Turnout;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.StatTiles;
import fr.gouv.barometre.portfolio.PortfolioSummary;
import fr.gouv.barometre.portfolio.ResponseState;

/** Whose portfolio it is, until when the campaign runs, and the balance of its members. */
final class PortfolioHeading {

    private PortfolioHeading() {}

    static PageHeader header(String title, PortfolioSummary summary) {
        PageHeader header = new PageHeader(title)
                .context(
                        summary.opsn().name(),
                        text(
                                "portfolio.membersOn",
                                Numbers.count(summary.members()),
                                Dates.day(summary.today()),
                                summary.members()),
                        campaign(summary));
        if (summary.canChangeMembers()) {
            header.breadcrumb(new Breadcrumb(summary.opsn().shortName())
                            .parent(Addresses.OPERATORS, text("opsn.list.title")))
                    .actions(LinkButton.secondary(
                            Addresses.members(summary.opsn().id()), text("portfolio.changeMembers")));
        }
        return header;
    }

    private static String campaign(PortfolioSummary summary) {
        CampaignDetails campaign = summary.campaign();
        return campaign == null
                ? text("portfolio.noCampaign")
                : text("portfolio.campaign", campaign.title(), Dates.day(campaign.closesOn()));
    }

    static StatTiles tiles(PortfolioSummary summary) {
        StatTiles tiles = new StatTiles();
        if (summary.campaign() != null) {
            for (ResponseState state :
                    new ResponseState[] {ResponseState.SUBMITTED, ResponseState.STARTED, ResponseState.NOT_STARTED}) {
                tiles.tile(
                        Numbers.count(summary.count(state)),
                        text("portfolio.tile." + state, summary.count(state)),
                        base(summary.count(state), summary.expected()));
            }
        }
        PortfolioSummary.Late late = summary.late();
        tiles.tile(
                late.known() == 0 ? "–" : Numbers.count(late.obligations()),
                text("portfolio.tile.late", late.obligations()),
                text(
                        "portfolio.tile.lateBase",
                        Numbers.count(late.communes()),
                        Numbers.count(late.known()),
                        late.communes()));
        return tiles.tile(
                summary.medianIndex() == null ? "–" : String.valueOf(summary.medianIndex()),
                text("portfolio.tile.index"),
                text("portfolio.tile.indexBase", summary.indexed()));
    }

    private static String base(int part, int expected) {
        return expected < Turnout.SMALLEST_BASE
                ? text("portfolio.tile.base", Numbers.count(expected), expected)
                : text("portfolio.tile.rate", Numbers.percent(part, expected), Numbers.count(expected));
    }
}
