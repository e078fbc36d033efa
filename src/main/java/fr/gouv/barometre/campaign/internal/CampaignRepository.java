package fr.gouv.barometre.campaign.internal;

import fr.gouv.barometre.campaign.CampaignStatus;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface CampaignRepository extends JpaRepository<Campaign, Long> {

    /** At most one: the database holds it. */
    Optional<Campaign> findByStatus(CampaignStatus status);

    Optional<Campaign> findFirstByStatusNotOrderByOpensOnDescIdDesc(CampaignStatus status);
}
