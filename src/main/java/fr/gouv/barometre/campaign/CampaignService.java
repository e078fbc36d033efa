package fr.gouv.barometre.campaign;

import fr.gouv.barometre.campaign.internal.Campaign;
import fr.gouv.barometre.campaign.internal.CampaignRepository;
import fr.gouv.barometre.campaign.internal.ExpectedList;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import java.time.Clock;
import java.time.LocalDate;
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
    private final CurrentUser user;
    private final Clock clock;

    CampaignService(CampaignRepository campaigns, ExpectedList expectedList, CurrentUser user, Clock clock) {
        this.campaigns = campaigns;
        this.expectedList = expectedList;
        this.user = user;
        this.clock = clock;
    }

    /** The campaign that takes answers today. */
    @PreAuthorize(Access.MEMBER)
    public Optional<CampaignDetails> open() {
        return campaigns
                .findByStatus(CampaignStatus.OPEN)
                .map(campaign -> campaign.detailsOn(today()))
                .filter(CampaignDetails::takesAnswers);
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

    /** How many communes the choice would ask if the campaign opened today. */
    public int count(ExpectedCommunes expected) {
        return expectedList.count(expected, today());
    }

    @Transactional
    public CampaignId create(CampaignDraft draft) {
        return new CampaignId(campaigns.save(new Campaign(draft, today())).id());
    }

    /** @param version of the record that was read: a draft changed meanwhile by somebody else is not overwritten */
    @Transactional
    public void revise(CampaignId id, long version, CampaignDraft draft) {
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
