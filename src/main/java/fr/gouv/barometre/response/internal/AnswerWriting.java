package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.maturity.Maturity;
import fr.gouv.barometre.response.AnswersSaved;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes answers with all that follows from them, in the caller's transaction. */
@Component
class AnswerWriting {

    private final AnswerRows answers;
    private final ApplicationEventPublisher events;

    AnswerWriting(AnswerRows answers, ApplicationEventPublisher events) {
        this.answers = answers;
        this.events = events;
    }

    /**
     * @param response held by the caller
     * @param after the answers in force once these are written
     * @param given given at the same moment, at least one
     */
    void write(
            Response response, CampaignId campaign, Questionnaire questionnaire, Facts after, List<GivenAnswer> given) {
        answers.write(response.id(), after.profile().insee(), given);
        response.follow(Maturity.of(questionnaire, after), given.getFirst().at());
        List<GivenAnswer> inForce =
                given.stream().filter(answer -> answer.value() != null).toList();
        if (!inForce.isEmpty()) {
            events.publishEvent(new AnswersSaved(campaign, after.profile().insee(), inForce));
        }
    }
}
