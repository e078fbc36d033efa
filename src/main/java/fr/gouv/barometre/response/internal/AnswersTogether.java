package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.response.ConfirmAnswers;
import fr.gouv.barometre.response.ConfirmResult;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes answers that stood there before the commune gave them, inside the caller's transaction: each an answer of its own, all in
 * one statement. What somebody answered in the meantime is never written over.
 */
@Component
class AnswersTogether {

    private final HeldResponses held;
    private final AnswerRows answers;
    private final AnswerWriting writing;
    private final Profiles profiles;
    private final CampaignService campaigns;
    private final Questionnaires questionnaires;
    private final Clock clock;

    AnswersTogether(
            HeldResponses held,
            AnswerRows answers,
            AnswerWriting writing,
            Profiles profiles,
            CampaignService campaigns,
            Questionnaires questionnaires,
            Clock clock) {
        this.held = held;
        this.answers = answers;
        this.writing = writing;
        this.profiles = profiles;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** By what right a value becomes the answer. */
    interface Basis {

        /** Why it may not, in plain French; null when it may. */
        @Nullable
        String obstacle(Question question, AnswerValue value);

        /** Year of the campaign whose answer it says to be still true; null when it is a new one. */
        @Nullable
        Integer confirmedYear(QuestionCode question);
    }

    /** @throws RefusedException when the campaign takes no answers, or none of this commune */
    ConfirmResult write(ConfirmAnswers request, Basis basis, PersonId person, String author) {
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
                basis,
                new Facts(profiles.at(LocalDate.now(clock), request.commune()), GivenAnswer.values(given)));
        request.answers().forEach(sorting::sort);
        if (!sorting.toWrite.isEmpty()) {
            Instant now = clock.instant();
            List<GivenAnswer> written = sorting.toWrite.entrySet().stream()
                    .map(item -> new GivenAnswer(
                            item.getKey(),
                            item.getValue(),
                            revisionOf(given, item.getKey()) + 1,
                            UUID.randomUUID(),
                            now,
                            person,
                            author,
                            basis.confirmedYear(item.getKey())))
                    .toList();
            Map<QuestionCode, AnswerValue> after = GivenAnswer.values(given);
            after.putAll(sorting.toWrite);
            writing.write(
                    response, request.campaign(), questionnaire, new Facts(sorting.facts.profile(), after), written);
        }
        return new ConfirmResult(sorting.confirmed, sorting.answeredMeanwhile, sorting.refused);
    }

    private static int revisionOf(Map<QuestionCode, GivenAnswer> given, QuestionCode question) {
        GivenAnswer answer = given.get(question);
        return answer == null ? 0 : answer.revision();
    }

    /** Which of them are written, and what the others come to. */
    private static final class Sorting {

        final Facts facts;
        final Map<QuestionCode, AnswerValue> toWrite = new LinkedHashMap<>();
        final List<QuestionCode> confirmed = new ArrayList<>();
        final List<QuestionCode> answeredMeanwhile = new ArrayList<>();
        final Map<QuestionCode, String> refused = new LinkedHashMap<>();
        private final Questionnaire questionnaire;
        private final Map<QuestionCode, GivenAnswer> given;
        private final Basis basis;

        Sorting(Questionnaire questionnaire, Map<QuestionCode, GivenAnswer> given, Basis basis, Facts facts) {
            this.questionnaire = questionnaire;
            this.given = given;
            this.basis = basis;
            this.facts = facts;
        }

        void sort(ConfirmAnswers.Item item) {
            Question question = questionnaire.question(item.question());
            GivenAnswer now = given.get(question.code());
            if (now != null && item.value().equals(now.value())) {
                confirmed.add(question.code());
                return;
            }
            if (revisionOf(given, question.code()) != item.baseRevision()) {
                answeredMeanwhile.add(question.code());
                return;
            }
            String obstacle = obstacle(question, item.value());
            if (obstacle == null) {
                confirmed.add(question.code());
                toWrite.put(question.code(), item.value());
            } else {
                refused.put(question.code(), obstacle);
            }
        }

        private @Nullable String obstacle(Question question, AnswerValue value) {
            String obstacle = basis.obstacle(question, value);
            if (obstacle == null && Conditions.evaluate(question.appliesWhen(), facts, questionnaire) == Truth.FALSE) {
                return Sentences.say("response.refused.not-asked", question.code());
            }
            return obstacle;
        }
    }
}
