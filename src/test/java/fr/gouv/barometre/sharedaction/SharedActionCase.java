package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.CarriedActionService;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.bulk.internal.BulkWork;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Three members of one operator, which carries the appointment of a data protection officer; Lille is another one's. */
abstract class SharedActionCase {

    static final InseeCode MONT = new InseeCode("40192");
    static final InseeCode DAX = new InseeCode("40088");
    static final InseeCode AIRE = new InseeCode("40001");
    static final InseeCode LILLE = new InseeCode("59350");
    static final String APPOINT_A_DPO = "A11";
    static final QuestionCode DPO = new QuestionCode("CYB-07");

    @Autowired
    SharedActionService actions;

    @Autowired
    InvitationService invitations;

    @Autowired
    OfferService offers;

    @Autowired
    ActionPlanService plans;

    @Autowired
    CarriedActionService carried;

    @Autowired
    ResponseService responses;

    @Autowired
    BulkWork bulk;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    CampaignId campaign;
    OpsnId opsn;
    SignIn.Person manager;
    SignIn.Person mont;
    SignIn.Person dax;
    long dpo;

    @BeforeEach
    void anOperatorWithAnActionForItsMembers() {
        data.clean();
        campaign = scene.campaign(2026, "OPEN", MONT.value(), DAX.value(), AIRE.value(), LILLE.value());
        opsn = people.operator("Alpi", MONT.value(), DAX.value(), AIRE.value());
        manager = people.manager(opsn);
        mont = people.referent(MONT.value());
        dax = people.referent(DAX.value());
        scene.choose(campaign, MONT, DPO.value(), "non");
        SignIn.as(manager);
        dpo = actions.create(opsn, sheet("DPO mutualisé", APPOINT_A_DPO));
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    static SharedSheet sheet(String title, @Nullable String code) {
        return new SharedSheet(
                title,
                SharedKind.SHARED_SERVICE,
                "Un délégué pour toutes.",
                code,
                "Service juridique",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 6, 30),
                LocalDate.of(2026, 12, 15),
                new BigDecimal("9000"),
                new BigDecimal("3000"),
                null);
    }

    InvitationTrial invite(InseeCode... communes) {
        SignIn.as(manager);
        UUID trial = invitations.prepare(opsn, dpo, Set.of(communes));
        invitations.start(opsn, trial);
        work();
        SignIn.as(manager);
        return invitations.trial(opsn, trial);
    }

    void finish(InseeCode... communes) {
        SignIn.as(manager);
        actions.finish(opsn, dpo, Set.of(communes));
        work();
        SignIn.as(manager);
    }

    /** The portal's own work, beside the screens. */
    void work() {
        SignIn.out();
        bulk.workOff();
    }

    void join(SignIn.Person person, InseeCode commune) {
        SignIn.as(person);
        offers.join(commune, dpo);
    }

    OfferedAction offer(SignIn.Person person, InseeCode commune) {
        SignIn.as(person);
        return offers.of(commune).getFirst();
    }

    PlanActionDetails planned(InseeCode commune) {
        return plans.overview(commune).plan().find(APPOINT_A_DPO).orElseThrow();
    }

    Map<InseeCode, Participation> participations() {
        SignIn.as(manager);
        return actions.get(opsn, dpo).participants().stream()
                .collect(Collectors.toMap(Participant::commune, Participant::participation));
    }

    Map<InseeCode, InvitationVerdict> verdicts(InseeCode... communes) {
        SignIn.as(manager);
        return invitations.trial(opsn, invitations.prepare(opsn, dpo, Set.of(communes))).communes().stream()
                .collect(Collectors.toMap(JudgedInvitation::commune, JudgedInvitation::verdict));
    }

    @Nullable
    Throwable writes(String sql) {
        try {
            transactions.executeWithoutResult(status -> runtime.sql(sql).update());
            return null;
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    @Nullable
    Integer seen() {
        return transactions.execute(
                status -> runtime.sql("""
                        select (select count(*) from shared_action) + (select count(*) from shared_participation)
                             + (select count(*) from shared_step) + (select count(*) from shared_funder)
                             + (select count(*) from shared_invitation_taken_back)
                        """).query(Integer.class).single());
    }
}
