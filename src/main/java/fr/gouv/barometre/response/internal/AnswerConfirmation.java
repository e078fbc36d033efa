package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.response.ConfirmAnswers;
import fr.gouv.barometre.response.ConfirmResult;
import fr.gouv.barometre.response.EarlierAnswer;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.survey.Truth;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes that earlier answers are still true, inside the caller's transaction: each an answer of its own, all in one statement.
 * What somebody answered this year in the meantime is never written over.
 */
@Component
public class AnswerConfirmation {

    private final HeldResponses held;
    private final AnswerRows answers;
    private final AnswerWriting writing;
    private final LatestAnswers latest;
    private final Profiles profiles;
    private final CampaignService campaigns;
    private final Questionnaires questionnaires;
    private final Clock clock;

    AnswerConfirmation(
            HeldResponses held,
            AnswerRows answers,
            AnswerWriting writing,
            LatestAnswers latest,
            Profiles profiles,
            CampaignService campaigns,
            Questionnaires questionnaires,
            Clock clock) {
        this.held = held;
        this.answers = answers;
        this.writing = writing;
        this.latest = latest;
        this.profiles = profiles;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** @throws RefusedException when the campaign takes no answers, or none of this commune */
    public ConfirmResult confirm(ConfirmAnswers request, PersonId person, String author) {
        CampaignDetails campaign = campaigns.get(request.campaign());
        OpenCampaign.require(campaign);
        Response response = held.find(request.campaign(), request.commune())
                .orElseGet(() -> held.start(request.campaign(), request.commune()));
        response.requireNotSubmitted();
        Questionnaire questionnaire = questionnaires.version(campaign.questionnaireVersion());
        Map<QuestionCode, GivenAnswer> given = answers.of(response.id());
        Sorting sorting = new Sorting(
                questionnaire,
                given,
                latest.before(campaign, request.commune()),
                new Facts(profiles.at(LocalDate.now(clock), request.commune()), GivenAnswer.values(given)));
        request.answers().forEach(sorting::sort);
        if (!sorting.toWrite.isEmpty()) {
            Instant now = clock.instant();
            List<GivenAnswer> confirmed = sorting.toWrite.entrySet().stream()
                    .map(item -> new GivenAnswer(
                            item.getKey(),
                            item.getValue().answer().value(),
                            revisionOf(given, item.getKey()) + 1,
                            UUID.randomUUID(),
                            now,
                            person,
                            author,
                            item.getValue().answer().year()))
                    .toList();
            Map<QuestionCode, AnswerValue> after = GivenAnswer.values(given);
            sorting.toWrite.forEach(
                    (question, earlier) -> after.put(question, earlier.answer().value()));
            writing.write(
                    response, request.campaign(), questionnaire, new Facts(sorting.facts.profile(), after), confirmed);
        }
        return new ConfirmResult(sorting.confirmed, sorting.answeredMeanwhile, sorting.refused);
    }

    private static int revisionOf(Map<QuestionCode, GivenAnswer> given, QuestionCode question) {
        GivenAnswer answer = given.get(question);
        return answer == null ? 0 : answer.revision();
    }

    /** Which confirmations are written, and what the others come to. */
    private static final class Sorting {

        final Facts facts;
        final Map<QuestionCode, EarlierAnswer> toWrite = new LinkedHashMap<>();
        final List<QuestionCode> confirmed = new ArrayList<>();
        final List<QuestionCode> answeredMeanwhile = new ArrayList<>();
        final Map<QuestionCode, String> refused = new LinkedHashMap<>();
        private final Questionnaire questionnaire;
        private final Map<QuestionCode, GivenAnswer> given;
        private final Map<QuestionCode, EarlierAnswer> earlier;

        Sorting(
                Questionnaire questionnaire,
                Map<QuestionCode, GivenAnswer> given,
                Map<QuestionCode, EarlierAnswer> earlier,
                Facts facts) {
            this.questionnaire = questionnaire;
            this.given = given;
            this.earlier = earlier;
            this.facts = facts;
        }

        void sort(ConfirmAnswers.Item item) {
            QuestionCode question = item.question();
            EarlierAnswer before = earlier.get(question);
            GivenAnswer now = given.get(question);
            if (now != null && item.value().equals(now.value())) {
                confirmed.add(question);
            } else if (revisionOf(given, question) != item.baseRevision()) {
                answeredMeanwhile.add(question);
            } else if (before == null || !before.answer().value().equals(item.value())) {
                refused.put(question, Sentences.say("response.renewal.not-the-answer", question));
            } else if (before.obstacle() != null) {
                refused.put(question, before.obstacle());
            } else if (Conditions.evaluate(questionnaire.question(question).appliesWhen(), facts, questionnaire)
                    == Truth.FALSE) {
                refused.put(question, Sentences.say("response.refused.not-asked", question));
            } else {
                confirmed.add(question);
                toWrite.put(question, before);
            }
        }
    }
}
