package fr.gouv.barometre.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.SaveResult;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A secretary and her colleagues share the questionnaire out and talk about its answers. */
@PortalTest
class SharedWorkTest {

    private static final InseeCode MONT = new InseeCode("40192");
    private static final QuestionCode ELU = new QuestionCode("GOU-01");

    @Autowired
    AssignmentService assignments;

    @Autowired
    CommentService comments;

    @Autowired
    ResponseService responses;

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

    private CampaignId campaign;
    private SignIn.Person referent;
    private SignIn.Person contributor;

    @BeforeEach
    void twoColleagues() {
        data.clean();
        campaign = scene.campaign(2026, "OPEN", MONT.value());
        referent = people.referent(MONT.value());
        contributor = people.contributor(MONT.value());
        SignIn.as(referent);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private BlockWork block(String axis) {
        return assignments.division(MONT).blocks().stream()
                .filter(block -> block.axis().code().equals(axis))
                .findFirst()
                .orElseThrow();
    }

    private void note(String text) {
        comments.add(new NewComment(campaign, MONT, ELU, text));
    }

    private List<Comment> thread() {
        return comments.of(campaign, MONT).getOrDefault(ELU, List.of());
    }

    @Test
    void aBlockIsForOnePersonAndAQuestionOfItMayBeForAnother() {
        assignments.assign(MONT, "GOU", contributor.personId());
        assignments.assign(MONT, "GOU-02", referent.personId());
        BlockWork block = block("GOU");
        SignIn.as(contributor);
        Assignments asked = assignments.of(MONT);
        assertThat(asked.asksCaller(block.axis(), block.axis().questions().get(0)))
                .isTrue();
        assertThat(asked.asksCaller(block.axis(), block.axis().questions().get(1)))
                .isFalse();
        SignIn.as(referent);
        assignments.assign(MONT, "GOU", null);
        assertThat(block("GOU").assignee()).isNull();
        assertThat(block("GOU").questions()).hasSize(1);
    }

    @Test
    void anAssignmentKeepsNobodyFromAnswering() {
        assignments.assign(MONT, "GOU", contributor.personId());
        SaveResult saved = responses.save(
                new SaveAnswer(campaign, MONT, ELU, new AnswerValue.Choice("non"), UUID.randomUUID(), 0));
        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
        assertThat(block("GOU").answered()).isEqualTo(1);
        assertThat(block("GOU").shares()).singleElement().satisfies(share -> {
            assertThat(share.author()).isEqualTo("Secrétaire de mairie");
            assertThat(share.answers()).isEqualTo(1);
        });
    }

    @Test
    void onlyWhoMayAnswerIsAsked() {
        SignIn.Person reader = people.reader(MONT.value());
        assertThatThrownBy(() -> assignments.assign(MONT, "GOU", reader.personId()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> assignments.assign(MONT, "ZZZ", contributor.personId()))
                .isInstanceOf(RefusedException.class);
        assignments.assign(MONT, "GOU", contributor.personId());
        people.revokeAll(contributor);
        assertThat(block("GOU").assignee()).isNull();
    }

    @Test
    void aReaderCommentsAndEverybodyOfTheCommuneReads() {
        SignIn.as(people.reader(MONT.value()));
        note("À voir avec le maire.\nAvant vendredi.");
        SignIn.as(contributor);
        assertThat(thread()).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("À voir avec le maire.\nAvant vendredi.");
            assertThat(comment.author()).isEqualTo("Élue");
            assertThat(comment.deletable()).isFalse();
        });
    }

    @Test
    void anAuthorDeletesWithinTheDayAndTheReferentAlways() {
        SignIn.as(contributor);
        note("Une erreur");
        note("Une autre");
        comments.delete(MONT, thread().getFirst().id());
        assertThat(thread()).hasSize(1);
        clock.set(clock.instant().plus(Duration.ofHours(25)));
        long left = thread().getFirst().id();
        assertThatThrownBy(() -> comments.delete(MONT, left)).isInstanceOf(RefusedException.class);
        SignIn.as(referent);
        comments.delete(MONT, left);
        assertThat(thread()).isEmpty();
    }

    @Test
    void aNoteIsShortAndNeverEmpty() {
        assertThatThrownBy(() -> note(" \n ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> note("a".repeat(2001))).isInstanceOf(RefusedException.class);
        note("a".repeat(2000));
    }

    @Test
    void anotherCommuneLearnsNothingAndTheOperatorOnlyReads() {
        note("Entre nous");
        assignments.assign(MONT, "GOU", contributor.personId());
        SignIn.as(people.manager(people.operator("Opérateur", MONT.value())));
        assertThat(thread()).hasSize(1);
        assertThatThrownBy(() -> note("Bonjour")).isInstanceOf(AccessDeniedException.class);
        SignIn.as(people.referent("40088"));
        assertThatThrownBy(this::thread).isInstanceOf(NotFoundException.class);
        assertThat(count("answer_comment")).isZero();
        assertThat(count("assignment")).isZero();
        assertThatThrownBy(() -> transactions.execute(status -> runtime.sql("""
                        insert into assignment (insee, part, person_id, assigned_at)
                        select '40192', 'CYB', current_person(), now()
                        """).update()))
                .isInstanceOf(DataAccessException.class);
    }

    private long count(String table) {
        return transactions.<Long>execute(status ->
                runtime.sql("select count(*) from " + table).query(Long.class).single());
    }
}
