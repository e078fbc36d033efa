package fr.gouv.barometre.response;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.response.AnswerSheet.Obstacle;
import fr.gouv.barometre.response.AnswerSheet.Rights;
import fr.gouv.barometre.response.internal.AnswerRows;
import fr.gouv.barometre.response.internal.AnswerSaving;
import fr.gouv.barometre.response.internal.LatestAnswers;
import fr.gouv.barometre.response.internal.OpenCampaign;
import fr.gouv.barometre.response.internal.PastResponses;
import fr.gouv.barometre.response.internal.Profiles;
import fr.gouv.barometre.response.internal.Response;
import fr.gouv.barometre.response.internal.ResponseRepository;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A commune's answers: read, saved one by one, handed in, taken back, and those of the years before. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class ResponseService {

    private final ResponseRepository responses;
    private final AnswerRows answers;
    private final AnswerSaving saving;
    private final PastResponses past;
    private final LatestAnswers latest;
    private final Profiles profiles;
    private final CampaignService campaigns;
    private final Questionnaires questionnaires;
    private final CurrentUser currentUser;
    private final Clock clock;

    ResponseService(
            ResponseRepository responses,
            AnswerRows answers,
            AnswerSaving saving,
            PastResponses past,
            LatestAnswers latest,
            Profiles profiles,
            CampaignService campaigns,
            Questionnaires questionnaires,
            CurrentUser currentUser,
            Clock clock) {
        this.responses = responses;
        this.answers = answers;
        this.saving = saving;
        this.past = past;
        this.latest = latest;
        this.profiles = profiles;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Reading starts nothing: a commune that never answered stays {@link ResponseStatus#NOT_STARTED}. */
    public ResponseDetails read(CampaignId campaign, InseeCode commune) {
        currentUser.requireVisible(commune);
        return response(campaign, commune);
    }

    /** The same, for a response of {@link #history}: only its answers are left to read. */
    public ResponseDetails read(ResponseSummary response) {
        currentUser.requireVisible(response.commune());
        return new ResponseDetails(
                response.campaign(),
                response.commune(),
                response.status(),
                response.submittedAt(),
                answers.of(response.campaign(), response.commune()));
    }

    /** The answers in force of every campaign that the commune itself answered. */
    public Map<CampaignId, Map<QuestionCode, AnswerValue>> everyAnswer(InseeCode commune) {
        currentUser.requireVisible(commune);
        return answers.of(commune).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, campaign -> GivenAnswer.values(campaign.getValue())));
    }

    /** The questionnaire of the campaign under way or, between two campaigns, of the last one that the commune answered. */
    public Optional<AnswerSheet> sheet(InseeCode commune) {
        currentUser.requireVisible(commune);
        return campaigns
                .open()
                .or(() -> past.lastCampaign(commune).map(campaigns::get))
                .map(campaign -> sheet(campaign, commune));
    }

    private AnswerSheet sheet(CampaignDetails campaign, InseeCode commune) {
        ResponseDetails response = response(campaign.id(), commune);
        return new AnswerSheet(
                campaign,
                profiles.at(LocalDate.now(clock), commune),
                response,
                latest.before(campaign, commune),
                rights(obstacle(campaign, response), commune));
    }

    private Obstacle obstacle(CampaignDetails campaign, ResponseDetails response) {
        if (!campaign.takesAnswers()) {
            return Obstacle.CLOSED;
        }
        return switch (response.status()) {
            case SUBMITTED -> Obstacle.SUBMITTED;
            case IN_PROGRESS -> Obstacle.NONE;
            case NOT_STARTED ->
                campaigns.expects(campaign.id(), response.commune()) ? Obstacle.NONE : Obstacle.NOT_EXPECTED;
        };
    }

    private Rights rights(Obstacle obstacle, InseeCode commune) {
        boolean mayAnswer = currentUser.canWrite(commune);
        boolean maySubmit = currentUser.canSubmit(commune);
        return new Rights(
                mayAnswer && obstacle == Obstacle.NONE,
                maySubmit && obstacle == Obstacle.NONE,
                maySubmit && obstacle == Obstacle.SUBMITTED,
                currentUser.delegatedBlocks(commune).keySet(),
                obstacle);
    }

    /**
     * Writes one answer durably, with who and when; the response's figures follow in the same transaction.
     *
     * @throws RefusedException when the campaign takes no answers, the response was submitted, or the question is not one for
     *     this commune
     */
    @PreAuthorize(Access.ANSWER_OR_DELEGATE)
    @Transactional
    public SaveResult save(SaveAnswer request) {
        return saving.save(request, currentUser.id(), requireAuthor(request));
    }

    /** The name that the answer carries: the person's own and, under a delegation, for whom they answer. */
    private String requireAuthor(SaveAnswer request) {
        if (!currentUser.canWrite(request.commune())) {
            Map<String, String> delegated = currentUser.delegatedBlocks(request.commune());
            @Nullable String operator = delegated.isEmpty() ? null : delegated.get(block(request));
            if (operator != null) {
                return Sentences.say("response.author.delegate", currentUser.displayName(), operator);
            }
        }
        currentUser.requireWritable(request.commune());
        return currentUser.displayName();
    }

    private String block(SaveAnswer request) {
        Questionnaire questionnaire =
                questionnaires.version(campaigns.get(request.campaign()).questionnaireVersion());
        return questionnaire
                .find(request.question())
                .map(question -> questionnaire.axisOf(question.code()).code())
                .orElseThrow(() -> new RefusedException("response.refused.unknown-question", request.question()));
    }

    /** Hands the response in, complete or not; done twice, nothing more happens. */
    @PreAuthorize(Access.SUBMIT)
    @Transactional
    public void submit(CampaignId campaign, InseeCode commune) {
        holdToChange(campaign, commune)
                .orElseThrow(() -> new RefusedException("response.refused.nothing-answered"))
                .submit(currentUser.id(), clock.instant());
    }

    /** Takes a submitted response back, until the campaign closes; done twice, nothing more happens. */
    @PreAuthorize(Access.SUBMIT)
    @Transactional
    public void reopen(CampaignId campaign, InseeCode commune) {
        holdToChange(campaign, commune).ifPresent(Response::reopen);
    }

    /** Every campaign's response of this commune and of the former communes merged into it, the latest first. */
    public List<ResponseSummary> history(InseeCode commune) {
        currentUser.requireVisible(commune);
        return past.of(commune);
    }

    /** What the commune's obligations, advice and plan rest on, over all campaigns. */
    public KnownAnswers known(InseeCode commune) {
        currentUser.requireVisible(commune);
        return campaigns
                .current()
                .map(campaign -> known(commune, campaign))
                .orElseGet(() -> new KnownAnswers(commune, null, false, Map.of()));
    }

    private KnownAnswers known(InseeCode commune, CampaignDetails campaign) {
        LatestAnswers.Latest known =
                latest.latest(commune, campaign.id().value(), questionnaires.version(campaign.questionnaireVersion()));
        return new KnownAnswers(commune, campaign, campaign.takesAnswers() && known.asked(), known.answers());
    }

    public CommuneProfile profile(InseeCode commune) {
        currentUser.requireVisible(commune);
        return profiles.at(LocalDate.now(clock), commune);
    }

    /**
     * Of many communes, in any order; those outside the scope are left out.
     *
     * @throws fr.gouv.barometre.common.NotFoundException when all of them are outside
     */
    public List<CommuneProfile> profiles(Collection<InseeCode> communes) {
        List<CommuneProfile> visible = profiles.at(LocalDate.now(clock), communes, currentUser.scope());
        if (visible.isEmpty()) {
            throw new NotFoundException("Any of " + communes.size() + " communes");
        }
        return visible;
    }

    private Optional<Response> holdToChange(CampaignId campaign, InseeCode commune) {
        currentUser.requireSubmittable(commune);
        OpenCampaign.require(campaigns.get(campaign));
        return responses.findForUpdate(campaign.value(), commune.value());
    }

    private ResponseDetails response(CampaignId campaign, InseeCode commune) {
        return responses
                .findByCampaignIdAndInsee(campaign.value(), commune.value())
                .map(response -> new ResponseDetails(
                        campaign, commune, response.status(), response.submittedAt(), answers.of(response.id())))
                .orElseGet(() -> new ResponseDetails(campaign, commune, ResponseStatus.NOT_STARTED, null, Map.of()));
    }
}
