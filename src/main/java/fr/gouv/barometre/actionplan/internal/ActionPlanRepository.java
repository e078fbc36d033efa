package fr.gouv.barometre.actionplan.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Plans of a commune. */
public interface ActionPlanRepository extends JpaRepository<ActionPlan, Long> {

    /** All plans of the commune with their actions, latest first; the steps follow in one more query. */
    @Query("""
            select distinct p from ActionPlan p left join fetch p.actions
            where p.insee = :insee order by p.createdAt desc, p.id desc
            """)
    List<ActionPlan> findAllWithActions(String insee);

    /** Taken before a decision: two clicks at once wait for each other instead of deciding twice. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ActionPlan p where p.insee = :insee and p.campaignId = :campaignId")
    ActionPlan lock(String insee, long campaignId);

    /** Does nothing when the plan exists, whatever the versions it was made with. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into action_plan (insee, campaign_id, questionnaire_version, rule_book_version, catalogue_version, created_at)
            values (:insee, :campaignId, :questionnaire, :ruleBook, :catalogue, :now)
            on conflict (insee, campaign_id) do nothing
            """)
    void createUnlessPresent(
            String insee, long campaignId, int questionnaire, int ruleBook, int catalogue, Instant now);
}
