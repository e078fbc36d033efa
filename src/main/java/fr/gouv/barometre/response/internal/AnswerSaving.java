package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.SaveResult;
import fr.gouv.barometre.response.SaveResult.Clash;
import fr.gouv.barometre.response.SaveResult.Invalid;
import fr.gouv.barometre.response.SaveResult.Saved;
import fr.gouv.barometre.survey.AnswerCheck;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CommuneProfile;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes one answer inside the caller's transaction. The response's row is held from the first read on: whoever comes
 * second reads what the first one wrote, so that nothing is lost and the figures always match the answers.
 */
@Component
public class AnswerSaving {

    private final HeldResponses held;
    private final AnswerRows answers;
    private final AnswerWriting writing;
    private final Profiles profiles;
    private final CampaignService campaigns;
    private final Questionnaires questionnaires;
    private final Clock clock;

    AnswerSaving(
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

    /** @throws RefusedException when the campaign takes no answers, or the question is not one for this commune */
    public SaveResult save(SaveAnswer request, PersonId person, String author) {
        Optional<Response> started = held.find(request.campaign(), request.commune());
        Map<QuestionCode, GivenAnswer> given =
                started.map(response -> answers.of(response.id())).orElse(Map.of());
        Optional<Saved> replay = started.flatMap(response -> savedBefore(request, response, given));
        if (replay.isPresent()) {
            return replay.get();
        }
        CampaignDetails campaign = campaigns.get(request.campaign());
        OpenCampaign.require(campaign);
        Questionnaire questionnaire = questionnaires.version(campaign.questionnaireVersion());
        Question question = questionnaire
                .find(request.question())
                .orElseThrow(() -> new RefusedException("response.refused.unknown-question", request.question()));
        Optional<String> problem =
                Optional.ofNullable(request.value()).flatMap(value -> AnswerCheck.problem(question, value));
        if (problem.isPresent()) {
            return new Invalid(problem.get());
        }
        if (started.isPresent()) {
            return write(request, started.get(), given, questionnaire, new Author(person, author));
        }
        Response response = held.start(request.campaign(), request.commune());
        return write(request, response, answers.of(response.id()), questionnaire, new Author(person, author));
    }

    /** An operation that arrives again, for instance because its first acknowledgement was lost on the way. */
    private Optional<Saved> savedBefore(SaveAnswer request, Response response, Map<QuestionCode, GivenAnswer> given) {
        if (revisionOf(given.get(request.question())) == request.baseRevision()) {
            return Optional.empty(); // what this operation would write is not written yet
        }
        return answers.writtenBy(request.operation(), response.id())
                .map(written -> new Saved(written.revision(), written.at(), written.author()));
    }

    private SaveResult write(
            SaveAnswer request,
            Response response,
            Map<QuestionCode, GivenAnswer> given,
            Questionnaire questionnaire,
            Author author) {
        response.requireNotSubmitted();
        @Nullable GivenAnswer current = given.get(request.question());
        if (current != null && current.revision() != request.baseRevision()) {
            return clash(current, request);
        }
        CommuneProfile profile = profiles.at(LocalDate.now(clock), request.commune());
        Question question = questionnaire.question(request.question());
        Facts facts = new Facts(profile, valuesAfter(request, given));
        if (Conditions.evaluate(question.appliesWhen(), facts, questionnaire) == Truth.FALSE) {
            throw new RefusedException("response.refused.not-asked", question.code());
        }
        Instant now = clock.instant();
        GivenAnswer answer = new GivenAnswer(
                question.code(),
                request.value(),
                revisionOf(current) + 1,
                request.operation(),
                now,
                author.id(),
                author.name(),
                null);
        writing.write(response, request.campaign(), questionnaire, facts, List.of(answer));
        return new Saved(answer.revision(), now, author.name());
    }

    /** Two people who answer the same do not clash. */
    private static SaveResult clash(GivenAnswer theirs, SaveAnswer mine) {
        return Objects.equals(theirs.value(), mine.value())
                ? new Saved(theirs.revision(), theirs.at(), theirs.author())
                : new Clash(theirs.value(), theirs.author(), theirs.at(), theirs.revision(), mine.value());
    }

    private static int revisionOf(@Nullable GivenAnswer answer) {
        return answer == null ? 0 : answer.revision();
    }

    private static Map<QuestionCode, AnswerValue> valuesAfter(
            SaveAnswer request, Map<QuestionCode, GivenAnswer> given) {
        Map<QuestionCode, AnswerValue> values = GivenAnswer.values(given);
        if (request.value() == null) {
            values.remove(request.question());
        } else {
            values.put(request.question(), request.value());
        }
        return values;
    }

    private record Author(PersonId id, String name) {}
}
