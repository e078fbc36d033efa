package fr.gouv.barometre.declaration;

import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An answer for many communes: what declaring it would do or, once started, how far it is.
 *
 * @param communes by name: what it would come to for each now; once started, what it came to for those that had their turn
 */
public record DeclarationTrial(
        BulkJob job, CampaignDetails campaign, Question question, AnswerValue value, List<JudgedCommune> communes) {

    /** How many communes come to each, in the order of the verdicts. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        communes.forEach(judged -> counts.merge(judged.verdict(), 1, Integer::sum));
        return counts;
    }

    /** Communes for which something would be written. */
    public int toDeclare() {
        return (int)
                communes.stream().filter(judged -> judged.verdict().declares()).count();
    }
}
