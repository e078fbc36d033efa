package fr.gouv.barometre.response.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Responses by campaign and commune. */
public interface ResponseRepository extends Repository<Response, Long> {

    Optional<Response> findByCampaignIdAndInsee(long campaign, String insee);

    /** Holds the response until the transaction ends: writes to one response happen one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Response r where r.campaignId = :campaign and r.insee = :insee")
    Optional<Response> findForUpdate(long campaign, String insee);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into response (campaign_id, insee, status, started_at, changed_at)
            values (:campaign, :insee, 'IN_PROGRESS', :at, :at)
            on conflict (campaign_id, insee) do nothing""")
    void startUnlessStarted(long campaign, String insee, Instant at);
}
