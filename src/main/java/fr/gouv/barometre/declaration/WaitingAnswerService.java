package fr.gouv.barometre.declaration;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.declaration.internal.DeclaredQueries;
import fr.gouv.barometre.response.ConfirmAnswers;
import fr.gouv.barometre.response.ConfirmResult;
import fr.gouv.barometre.response.RenewalService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.territory.TerritoryService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What operators say of a commune, and the commune's yes to it. Its no is any other answer that it gives. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class WaitingAnswerService {

    private final DeclaredQueries queries;
    private final RenewalService adoption;
    private final CampaignService campaigns;
    private final Questionnaires questionnaires;
    private final TerritoryService territory;
    private final CurrentUser user;

    WaitingAnswerService(
            DeclaredQueries queries,
            RenewalService adoption,
            CampaignService campaigns,
            Questionnaires questionnaires,
            TerritoryService territory,
            CurrentUser user) {
        this.queries = queries;
        this.adoption = adoption;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.territory = territory;
        this.user = user;
    }

    public WaitingAnswers of(InseeCode commune) {
        String name = territory.commune(commune).name();
        Optional<CampaignDetails> open = campaigns.open();
        return new WaitingAnswers(
                name,
                open.orElse(null),
                open.map(campaign -> questionnaires.version(campaign.questionnaireVersion()))
                        .orElseGet(questionnaires::current),
                open.map(campaign -> queries.waiting(commune, campaign.id())).orElse(List.of()),
                user.canWrite(commune));
    }

    /** Those of the campaign that the caller has at hand; none without one. */
    public List<WaitingAnswer> of(InseeCode commune, @Nullable CampaignDetails campaign) {
        user.requireVisible(commune);
        return campaign != null && campaign.takesAnswers() ? queries.waiting(commune, campaign.id()) : List.of();
    }

    /**
     * Makes the commune's own answers of them, all at once; those answered in the meantime are left.
     *
     * @param seen which ones the person saw; one that was withdrawn since is left out
     * @throws RefusedException when nothing is left to confirm, or two operators say different things of one question
     */
    @PreAuthorize(Access.ANSWER)
    @Transactional
    public ConfirmResult confirm(InseeCode commune, Set<Long> seen) {
        user.requireWritable(commune);
        CampaignDetails campaign =
                campaigns.open().orElseThrow(() -> new RefusedException("declaration.refused.no-campaign"));
        List<ConfirmAnswers.Item> items = queries.waiting(commune, campaign.id()).stream()
                .filter(answer -> seen.contains(answer.id()))
                .map(answer -> new ConfirmAnswers.Item(answer.question(), answer.value(), answer.revision()))
                .distinct()
                .toList();
        if (items.isEmpty()) {
            throw new RefusedException("declaration.refused.nothing-left");
        }
        Set<Object> questions = new HashSet<>();
        if (!items.stream().allMatch(item -> questions.add(item.question()))) {
            throw new RefusedException("declaration.refused.contradiction");
        }
        return adoption.adopt(new ConfirmAnswers(campaign.id(), commune, items));
    }
}
