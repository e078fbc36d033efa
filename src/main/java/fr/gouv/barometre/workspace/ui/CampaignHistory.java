package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.workspace.CommuneResults;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The scores of all the campaigns the commune answered, one column each; those of communes merged into it as well. */
class CampaignHistory extends PageSection {

    CampaignHistory(CommuneResults results, Answered answered) {
        super(TitleLine.h2(text("workspace.history.title")));
        List<ResponseSummary> campaigns = results.history().stream()
                .filter(r -> r.answered() > 0)
                .sorted(Comparator.comparingInt(ResponseSummary::year).thenComparing(ResponseSummary::commune))
                .toList();
        List<AxisScore> axes = answered.scores().axes();
        DataTable<Integer> table = new DataTable<Integer>(text("workspace.history.caption"))
                .hideCaption()
                .column(
                        text("workspace.axes.axis"),
                        i -> i == axes.size()
                                ? text("workspace.history.overall")
                                : axes.get(i).axis().title());
        for (ResponseSummary campaign : campaigns) {
            table.number(
                    header(results, campaign), i -> score(i == axes.size() ? campaign.overall() : axis(campaign, i)));
        }
        add(table.rows(IntStream.rangeClosed(0, axes.size()).boxed().toList()));
        add(CommuneWords.note(text("workspace.history.note")));
    }

    private static String header(CommuneResults results, ResponseSummary campaign) {
        String year = String.valueOf(campaign.year());
        return campaign.commune().equals(results.commune().insee())
                ? year
                : text("workspace.history.former", year, campaign.commune().value());
    }

    private static @Nullable Integer axis(ResponseSummary campaign, int index) {
        return index < campaign.axisScores().size() ? campaign.axisScores().get(index) : null;
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "–" : String.valueOf(score);
    }
}
