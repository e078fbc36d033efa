package fr.gouv.barometre.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.bulk.ItemOutcome.Result;
import fr.gouv.barometre.bulk.internal.BulkWork;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.declaration.DeclarationService;
import fr.gouv.barometre.declaration.NewDeclaration;
import fr.gouv.barometre.onboarding.ReferentService;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.sharedaction.InvitationService;
import fr.gouv.barometre.sharedaction.OfferService;
import fr.gouv.barometre.sharedaction.SharedActionService;
import fr.gouv.barometre.sharedaction.SharedKind;
import fr.gouv.barometre.sharedaction.SharedSheet;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestKeycloak;
import fr.gouv.barometre.testing.TestPeople;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The database loses its connection in the middle of each kind of gesture, which is all that it sees of a portal that dies: what was
 * under way is undone, and done once in the end.
 */
@PortalTest
class CutShortTest {

    private static final int MEMBERS = 30;
    /** In the second of the transactions in which a job is worked off. */
    private static final int CUT_AT = 28;

    private static final String APPOINT_A_DPO = "A11";

    /** What a gesture leaves behind for each commune. */
    enum Gesture {
        DECLARE("declared-answer", "declared_answer"),
        INVITE_TO_SHARED_ACTION("shared-action-invitation", "shared_participation"),
        FINISH_SHARED_ACTION("shared-action-finished", "plan_action_change where what = 'STATUS' and after = 'DONE'"),
        INVITE_FIRST_REFERENT("first-referent", "team_invitation");

        private final String kind;
        private final String traces;

        Gesture(String kind, String traces) {
            this.kind = kind;
            this.traces = traces;
        }
    }

    @Autowired
    BulkWork bulk;

    @Autowired
    BulkService jobs;

    @Autowired
    List<BulkHandler> handlers;

    @Autowired
    DeclarationService declarations;

    @Autowired
    SharedActionService actions;

    @Autowired
    InvitationService invitations;

    @Autowired
    OfferService offers;

    @Autowired
    ReferentService referents;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    private OpsnId opsn;
    private SignIn.Person manager;
    private String[] members;

    @BeforeEach
    void thirtyMembersOfWhichEachHasAContact() {
        data.clean();
        TestKeycloak.reset();
        members = data.owner()
                .sql("select insee from commune where current and departement_code = '40' order by insee limit ?")
                .param(MEMBERS)
                .query(String.class)
                .list()
                .toArray(String[]::new);
        scene.campaign(2026, "OPEN", members);
        opsn = people.operator("Alpi", members);
        manager = people.manager(opsn);
        data.owner().sql("""
                        insert into contact (opsn_id, insee, role, name, email, source, known_on, changed_at, changed_by_name)
                        select opsn_id, insee, 'SECRETARY', 'Mairie', 'mairie-' || insee || '@example.fr', 'Mairie', current_date, now(),
                               'OPSN'
                        from opsn_membership
                        """).update();
        data.owner().sql("create sequence cut_short").update();
        data.owner().sql("grant usage on sequence cut_short to public").update();
        data.owner().sql("""
                        create function cut_short() returns trigger language plpgsql as $$
                        begin
                            if nextval('cut_short') = %d then
                                perform pg_terminate_backend(pg_backend_pid());
                            end if;
                            return new;
                        end $$
                        """.formatted(CUT_AT)).update();
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        data.owner().sql("drop function cut_short cascade").update();
        data.owner().sql("drop sequence cut_short").update();
        TestKeycloak.reset();
    }

    private UUID start(Gesture gesture) {
        return switch (gesture) {
            case DECLARE -> {
                UUID id = declarations.prepare(
                        opsn,
                        new NewDeclaration(new QuestionCode("CYB-07"), new AnswerValue.Choice("oui"), communes()));
                declarations.start(opsn, id);
                yield id;
            }
            case INVITE_TO_SHARED_ACTION -> {
                long action = actions.create(opsn, sheet());
                UUID id = invitations.prepare(opsn, action, communes());
                invitations.start(opsn, id);
                yield id;
            }
            case FINISH_SHARED_ACTION -> {
                long action = actions.create(opsn, sheet());
                invitations.start(opsn, invitations.prepare(opsn, action, communes()));
                work();
                SignIn.as(people.referent(members));
                communes().forEach(commune -> offers.join(commune, action));
                SignIn.as(manager);
                yield actions.finish(opsn, action, communes());
            }
            case INVITE_FIRST_REFERENT -> {
                assertThat(referents.inviteAll(opsn, PortfolioFilter.ALL)).isEqualTo(MEMBERS);
                yield jobs.started(opsn, gesture.kind, 1).getFirst().id();
            }
        };
    }

    private Set<InseeCode> communes() {
        return Arrays.stream(members).map(InseeCode::new).collect(Collectors.toSet());
    }

    private static SharedSheet sheet() {
        return new SharedSheet(
                "DPO mutualisé",
                SharedKind.SHARED_SERVICE,
                "Un délégué pour toutes.",
                APPOINT_A_DPO,
                "Service juridique",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 6, 30),
                LocalDate.of(2026, 12, 15),
                new BigDecimal("9000"),
                new BigDecimal("300"),
                null);
    }

    private void work() {
        SignIn.out();
        bulk.workOff();
    }

    @Test
    void everyKindOfGestureIsCutShortBelow() {
        assertThat(handlers)
                .extracting(BulkHandler::kind)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Gesture.values()).map(one -> one.kind).toList());
    }

    @ParameterizedTest
    @EnumSource(Gesture.class)
    void eachCommuneHasItsTurnOnce(Gesture gesture) {
        UUID id = start(gesture);
        data.owner()
                .sql(
                        "create trigger cut_short before update on bulk_item for each row when (new.outcome is not null) execute function cut_short()")
                .update();

        work();
        assertThat(data.owner()
                        .sql("select last_value from cut_short")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(CUT_AT);
        work();

        SignIn.as(manager);
        assertThat(jobs.get(opsn, gesture.kind, id).outcomes()).containsEntry(Result.DONE, MEMBERS);
        String traces = gesture.traces;
        assertThat(data.owner()
                        .sql("select count(*) || ' for ' || count(distinct insee) from " + traces)
                        .query(String.class)
                        .single())
                .isEqualTo("%d for %d".formatted(MEMBERS, MEMBERS));
    }
}
