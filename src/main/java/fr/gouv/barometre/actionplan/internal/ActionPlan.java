package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.PlanDetails;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one commune decides in one campaign, with the versions of the data it decided on. */
@Entity
@Table(name = "action_plan")
public class ActionPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String insee;

    private long campaignId;

    private int questionnaireVersion;

    private int ruleBookVersion;

    private int catalogueVersion;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    private List<PlanAction> actions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ActionPlan() {}

    /**
     * The commune decides on an action for the first time in this plan, or anew after deleting it: then what it had typed comes
     * back. The memory of the advice goes with it.
     */
    public PlanAction decide(Origin origin, List<String> steps, Decision decision) {
        Optional<PlanAction> deleted = findDeleted(origin.actionCode());
        if (deleted.isPresent()) {
            deleted.get().acceptAnew(decision);
            return deleted.get();
        }
        PlanAction action = new PlanAction(this, new InseeCode(insee), origin, steps, decision);
        actions.add(action);
        return action;
    }

    public Optional<PlanAction> find(String actionCode) {
        return actions.stream()
                .filter(a -> a.code().equals(actionCode) && !a.deleted())
                .findFirst();
    }

    /** Even when its time is over: until it is purged, it holds what was typed. */
    public Optional<PlanAction> findDeleted(String actionCode) {
        return actions.stream()
                .filter(a -> a.code().equals(actionCode) && a.deleted())
                .findFirst();
    }

    public List<PlanAction> actions() {
        return List.copyOf(actions);
    }

    public CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    public PlanDetails.Versions versions() {
        return new PlanDetails.Versions(questionnaireVersion, ruleBookVersion, catalogueVersion);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
