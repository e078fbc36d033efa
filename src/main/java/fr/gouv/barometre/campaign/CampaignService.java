package fr.gouv.barometre.campaign;

import fr.gouv.barometre.campaign.internal.Campaign;
import fr.gouv.barometre.campaign.internal.CampaignRepository;
import fr.gouv.barometre.campaign.internal.ExpectedList;
import fr.gouv.barometre.campaign.internal.Territories;
import fr.gouv.barometre.campaign.internal.TurnoutQueries;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Life cycle of campaigns. Dinum writes; every person with a grant reads what is open or was. */
@Service
@PreAuthorize(Access.DINUM)
@Transactional(readOnly = true)
public class CampaignService {

    private final CampaignRepository campaigns;
    private final ExpectedList expectedList;
    private final TurnoutQueries turnouts;
    private final Territories territories;
    private final OpsnService operators;
    private final Questionnaires questionnaires;
    private final CurrentUser user;
    private final Clock clock;

    CampaignService(
            CampaignRepository campaigns,
            ExpectedList expectedList,
            TurnoutQueries turnouts,
            Territories territories,
            OpsnService operators,
            Questionnaires questionnaires,
            CurrentUser user,
            Clock clock) {
        this.campaigns = campaigns;
        this.expectedList = expectedList;
        this.turnouts = turnouts;
        this.territories = territories;
        this.operators = operators;
        this.questionnaires = questionnaires;
        this.user = user;
        this.clock = clock;
    }

    /** The campaign that takes answers today. */
    @PreAuthorize(Access.MEMBER_OR_SYSTEM)
    public Optional<CampaignDetails> open() {
        return campaigns
                .findByStatus(CampaignStatus.OPEN)
                .map(campaign -> campaign.detailsOn(today()))
                .filter(CampaignDetails::takesAnswers);
    }

    /** The campaign under way or, between two, the last one; empty before the first. */
    @PreAuthorize(Access.MEMBER)
    public Optional<CampaignDetails> current() {
        return campaigns
                .findFirstByStatusNotOrderByOpensOnDescIdDesc(CampaignStatus.DRAFT)
                .map(campaign -> campaign.detailsOn(today()));
    }

    /** @throws NotFoundException also for a draft, unless the caller is Dinum */
    @PreAuthorize(Access.MEMBER)
    public CampaignDetails get(CampaignId id) {
        CampaignDetails details = find(id).detailsOn(today());
        if (details.status() == CampaignStatus.DRAFT && !user.roles().contains(Role.DINUM)) {
            throw notFound(id);
        }
        return details;
    }

    /** Whether the campaign asks this commune: it was on the list frozen at the opening. */
    @PreAuthorize(Access.MEMBER)
    public boolean expects(CampaignId id, InseeCode commune) {
        user.requireVisible(commune);
        return expectedList.contains(id.value(), commune.value());
    }

    /** Newest first. */
    public List<CampaignRow> all() {
        return turnouts.campaigns(today());
    }

    /** How many communes the choice would ask if the campaign opened today. */
    public int count(ExpectedCommunes expected) {
        return expectedList.count(expected, today());
    }

    /** What a draft may name to choose its communes; nothing for all of them. */
    public Map<ExpectedCommunes.Kind, List<Choice>> choices() {
        return Map.of(
                ExpectedCommunes.Kind.ALL,
                List.of(),
                ExpectedCommunes.Kind.REGIONS,
                territories.regions(),
                ExpectedCommunes.Kind.DEPARTEMENTS,
                territories.departements(),
                ExpectedCommunes.Kind.OPSN_MEMBERS,
                operators.all().stream()
                        .map(operator -> new Choice(String.valueOf(operator.id().value()), operator.name()))
                        .toList());
    }

    /** Versions of the questionnaire that a campaign may take, oldest first. */
    public List<Integer> questionnaireVersions() {
        return questionnaires.all().stream().map(Questionnaire::version).toList();
    }

    @Transactional
    public CampaignId create(CampaignDraft draft) {
        requireKnownQuestionnaire(draft);
        return new CampaignId(campaigns.save(new Campaign(draft, today())).id());
    }

    /** @param version of the record that was read: a draft changed meanwhile by somebody else is not overwritten */
    @Transactional
    public void revise(CampaignId id, long version, CampaignDraft draft) {
        requireKnownQuestionnaire(draft);
        Campaign campaign = find(id);
        if (campaign.version() != version) {
            throw new RefusedException("campaign.refused.changedMeanwhile");
        }
        campaign.revise(draft, today());
        flush(campaign);
    }

    /** Opens today and freezes the list of expected communes; a campaign past its last day makes room for it. */
    @Transactional
    public void openNow(CampaignId id) {
        Campaign campaign = find(id);
        campaigns
                .findByStatus(CampaignStatus.OPEN)
                .filter(other -> other.id() != id.value())
                .ifPresent(this::makeRoom);
        campaign.open(today(), clock.instant());
        flush(campaign);
        if (expectedList.freeze(id.value(), campaign.detailsOn(today()).expected(), today()) == 0) {
            throw new RefusedException("campaign.refused.nobodyExpected");
        }
    }

    @Transactional
    public void close(CampaignId id) {
        Campaign campaign = find(id);
        campaign.close(today(), clock.instant());
        flush(campaign);
    }

    @Transactional
    public void prolong(CampaignId id, LocalDate newClosesOn) {
        Campaign campaign = find(id);
        campaign.prolong(newClosesOn, today());
        flush(campaign);
    }

    private void makeRoom(Campaign other) {
        CampaignDetails details = other.detailsOn(today());
        if (details.takesAnswers()) {
            throw new RefusedException("campaign.refused.anotherOpen", details.title());
        }
        other.close(today(), clock.instant());
        flush(other);
    }

    /** Writes now, so that two people who act at once get a sentence rather than a failure at commit. */
    private void flush(Campaign campaign) {
        try {
            campaigns.saveAndFlush(campaign);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException meanwhile) {
            throw new RefusedException("campaign.refused.changedMeanwhile");
        }
    }

    private void requireKnownQuestionnaire(CampaignDraft draft) {
        if (!questionnaireVersions().contains(draft.questionnaireVersion())) {
            throw new RefusedException("campaign.refused.unknownQuestionnaire", draft.questionnaireVersion());
        }
    }

    private Campaign find(CampaignId id) {
        return campaigns.findById(id.value()).orElseThrow(() -> notFound(id));
    }

    private static NotFoundException notFound(CampaignId id) {
        return new NotFoundException("Campaign " + id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
