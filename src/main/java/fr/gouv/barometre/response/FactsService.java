package fr.gouv.barometre.response;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.response.internal.LatestAnswers;
import fr.gouv.barometre.response.internal.Profiles;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rules read of a commune, for the portal's own work; people read {@link ResponseService#known}. */
@Service
@PreAuthorize(Access.SYSTEM)
@Transactional(readOnly = true)
public class FactsService {

    private final LatestAnswers latest;
    private final Profiles profiles;
    private final Questionnaires questionnaires;
    private final Clock clock;

    FactsService(LatestAnswers latest, Profiles profiles, Questionnaires questionnaires, Clock clock) {
        this.latest = latest;
        this.profiles = profiles;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * The commune today, with the latest answer to each question.
     *
     * @param campaign the one of today
     * @param questionnaireVersion its version, which the answers fit
     */
    public Facts of(InseeCode commune, CampaignId campaign, int questionnaireVersion) {
        return facts(commune, latest.of(commune, campaign.value(), questionnaires.version(questionnaireVersion)));
    }

    /** The commune today, with what it had answered when the campaign opened. */
    public Facts asOfOpening(InseeCode commune, CampaignId campaign, int questionnaireVersion) {
        return facts(
                commune, latest.asOfOpening(commune, campaign.value(), questionnaires.version(questionnaireVersion)));
    }

    private Facts facts(InseeCode commune, Map<QuestionCode, KnownAnswer> answers) {
        return new Facts(
                profiles.at(LocalDate.now(clock), commune),
                answers.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, known -> known.getValue().value())));
    }
}
