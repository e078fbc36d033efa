package fr.gouv.barometre.departure.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.departure.Departure;
import fr.gouv.barometre.departure.internal.AnswersThen.CampaignAnswers;
import fr.gouv.barometre.departure.internal.DepartureRows.Ended;
import fr.gouv.barometre.maturity.Maturity;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Obligations;
import fr.gouv.barometre.obligation.RuleBooks;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CarriedAnswer;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A commune as it stood before a moment, computed from what was written by then: the figures kept in the tables go on moving. */
@Component
class SituationThen {

    private final AnswersThen answers;
    private final PlanThen plans;
    private final Questionnaires questionnaires;
    private final RuleBooks ruleBooks;

    SituationThen(AnswersThen answers, PlanThen plans, Questionnaires questionnaires, RuleBooks ruleBooks) {
        this.answers = answers;
        this.plans = plans;
        this.questionnaires = questionnaires;
        this.ruleBooks = ruleBooks;
    }

    Departure.Content of(Ended membership) {
        OffsetDateTime end = membership.endsOn().atStartOfDay(Dates.ZONE).toOffsetDateTime();
        CommuneProfile profile = answers.profile(membership.commune(), end);
        List<CampaignAnswers> campaigns = answers.of(membership.commune(), end);
        return new Departure.Content(
                campaigns.stream().map(campaign -> year(campaign, profile)).toList(),
                late(membership, campaigns, profile),
                plans.actions(membership.commune(), end),
                plans.services(membership.id(), membership.endsOn()));
    }

    private Departure.Year year(CampaignAnswers campaign, CommuneProfile profile) {
        MaturityResult scores = Maturity.of(
                questionnaires.version(campaign.questionnaireVersion()), new Facts(profile, campaign.values()));
        return new Departure.Year(
                campaign.year(),
                campaign.submittedOn(),
                scores.answered(),
                scores.asked(),
                scores.overall(),
                scores.axes().stream()
                        .map(axis -> new Departure.Axis(axis.axis().title(), axis.score()))
                        .toList());
    }

    private List<String> late(Ended membership, List<CampaignAnswers> campaigns, CommuneProfile profile) {
        if (campaigns.isEmpty()) {
            return List.of(); // nothing is known of a commune that never answered
        }
        Questionnaire latest = questionnaires.version(campaigns.getFirst().questionnaireVersion());
        return Obligations.at(
                        membership.endsOn().minusDays(1),
                        ruleBooks.current(),
                        latest,
                        new Facts(profile, known(campaigns, latest)))
                .stream()
                .filter(obligation -> obligation.fulfilment() == Fulfilment.LATE)
                .map(Obligation::title)
                .toList();
    }

    /** To each question its latest answer, as long as it still answers the question as it was asked last. */
    private Map<QuestionCode, AnswerValue> known(List<CampaignAnswers> campaigns, Questionnaire latest) {
        Map<QuestionCode, AnswerValue> known = new HashMap<>();
        for (CampaignAnswers campaign : campaigns) {
            Questionnaire then = questionnaires.version(campaign.questionnaireVersion());
            campaign.values()
                    .forEach((code, value) -> latest.find(code)
                            .filter(now -> CarriedAnswer.holds(then.question(code), now, value))
                            .ifPresent(now -> known.putIfAbsent(code, value)));
        }
        return known;
    }
}
