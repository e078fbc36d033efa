package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.campaign.Participation;
import fr.gouv.barometre.campaign.RegionTurnout;
import fr.gouv.barometre.campaign.Turnout;
import fr.gouv.barometre.common.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The participation as a reader would tell it, without a table. */
final class ParticipationSentences {

    private ParticipationSentences() {}

    static List<String> of(Participation participation) {
        Turnout total = participation.total();
        List<String> sentences = new ArrayList<>();
        sentences.add(text(
                "campaign.sentence.total",
                TurnoutWords.submitted(total),
                Numbers.count((long) total.started() - total.submitted())));
        List<RegionTurnout> rated = participation.regions().stream()
                .filter(region -> region.turnout().hasRate())
                .sorted(Comparator.comparingDouble(region -> region.turnout().submittedShare()))
                .toList();
        if (rated.size() > 1 && total.submitted() > 0) {
            sentences.add(text("campaign.sentence.regions", say(rated.getLast()), say(rated.getFirst())));
        }
        return sentences;
    }

    private static String say(RegionTurnout region) {
        return text(
                "campaign.sentence.region", ParticipationMatrix.name(region), TurnoutWords.submitted(region.turnout()));
    }
}
