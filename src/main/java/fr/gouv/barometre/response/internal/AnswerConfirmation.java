package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.response.ConfirmAnswers;
import fr.gouv.barometre.response.ConfirmResult;
import fr.gouv.barometre.response.EarlierAnswer;
import fr.gouv.barometre.survey.AnswerCheck;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers that the commune need only say yes to, written inside the caller's transaction. */
@Component
public class AnswerConfirmation {

    private final AnswersTogether together;
    private final LatestAnswers latest;
    private final CampaignService campaigns;

    AnswerConfirmation(AnswersTogether together, LatestAnswers latest, CampaignService campaigns) {
        this.together = together;
        this.latest = latest;
        this.campaigns = campaigns;
    }

    /**
     * Earlier answers are still true.
     *
     * @throws RefusedException when the campaign takes no answers, or none of this commune
     */
    public ConfirmResult confirm(ConfirmAnswers request, PersonId person, String author) {
        CampaignDetails campaign = campaigns.get(request.campaign());
        return together.write(request, new Earlier(latest.before(campaign, request.commune())), person, author);
    }

    /**
     * Somebody else said these of the commune, and it makes them its own.
     *
     * @throws RefusedException when the campaign takes no answers, or none of this commune
     */
    public ConfirmResult adopt(ConfirmAnswers request, PersonId person, String author) {
        return together.write(request, new Said(), person, author);
    }

    /** The answer of an earlier campaign, if it is the one that the person saw and still fits. */
    private record Earlier(Map<QuestionCode, EarlierAnswer> answers) implements AnswersTogether.Basis {

        @Override
        public @Nullable String obstacle(Question question, AnswerValue value) {
            EarlierAnswer before = answers.get(question.code());
            return before == null || !before.answer().value().equals(value)
                    ? Sentences.say("response.renewal.not-the-answer", question.code())
                    : before.obstacle();
        }

        @Override
        public @Nullable Integer confirmedYear(QuestionCode question) {
            EarlierAnswer before = answers.get(question);
            return before == null ? null : before.answer().year();
        }
    }

    /** Any value that the person could have given. */
    private record Said() implements AnswersTogether.Basis {

        @Override
        public @Nullable String obstacle(Question question, AnswerValue value) {
            return AnswerCheck.problem(question, value).orElse(null);
        }

        @Override
        public @Nullable Integer confirmedYear(QuestionCode question) {
            return null;
        }
    }
}
