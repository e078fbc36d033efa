package fr.gouv.barometre.response;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.response.SaveResult.Clash;
import fr.gouv.barometre.response.SaveResult.Saved;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerValue.Choice;
import fr.gouv.barometre.survey.AnswerValue.DontKnow;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people on the same questionnaire at the same moment, for real: each on a thread and a connection of their own. */
@PortalTest
class SavingTogetherTest {

    private static final InseeCode COMMUNE = new InseeCode("40192");

    @Autowired
    ResponseService responses;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    private CampaignId campaign;
    private SignIn.Person secretary;
    private SignIn.Person colleague;

    @BeforeEach
    void twoPeopleAndAnOpenCampaign() {
        data.clean();
        campaign = scene.campaign(2026, "OPEN", COMMUNE.value());
        secretary = people.referent(COMMUNE.value());
        colleague = people.contributor(COMMUNE.value());
    }

    private Callable<SaveResult> save(SignIn.Person person, CyclicBarrier together, SaveAnswer request) {
        return () -> SignIn.as(person, () -> {
            together.await();
            return responses.save(request);
        });
    }

    private SaveAnswer answer(String question, AnswerValue value) {
        return new SaveAnswer(campaign, COMMUNE, new QuestionCode(question), value, UUID.randomUUID(), 0);
    }

    private static List<SaveResult> run(List<Callable<SaveResult>> saves) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(saves.size())) {
            List<SaveResult> results = new ArrayList<>();
            for (Future<SaveResult> done : threads.invokeAll(saves)) {
                results.add(done.get());
            }
            return results;
        }
    }

    @RepeatedTest(5)
    void ofTwoAnswersToTheSameQuestionOneWinsAndTheOtherIsToldSo() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<SaveResult> results = run(List.of(
                save(secretary, together, answer("GOU-01", new Choice("delegation"))),
                save(colleague, together, answer("GOU-01", new Choice("non")))));

        assertThat(results).hasAtLeastOneElementOfType(Saved.class).hasAtLeastOneElementOfType(Clash.class);
        assertThat(data.owner()
                        .sql("select count(*) from answer_revision")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @RepeatedTest(5)
    void twoFirstAnswersToDifferentQuestionsBothCount() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<SaveResult> results = run(List.of(
                save(secretary, together, answer("GOU-01", new Choice("delegation"))),
                save(colleague, together, answer("GOU-02", new Choice("non")))));

        assertThat(results).hasOnlyElementsOfType(Saved.class);
        assertThat(answeredInTheResponse()).isEqualTo(2);
    }

    @RepeatedTest(5)
    void theSameOperationSentTwiceAtOnceWritesOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        SaveAnswer request = answer("GOU-01", new Choice("delegation"));
        List<SaveResult> results = run(List.of(save(secretary, together, request), save(secretary, together, request)));

        assertThat(results).hasOnlyElementsOfType(Saved.class);
        assertThat(results.getFirst()).isEqualTo(results.getLast());
    }

    @Test
    void twoPeopleAnsweringEveryQuestionLoseNone() throws Exception {
        List<Question> questions = questionnaires.version(1).questions();
        List<Question> backwards = questions.reversed();
        List<SaveResult> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<List<SaveResult>>> both =
                    List.of(() -> answerAll(secretary, questions), () -> answerAll(colleague, backwards));
            for (Future<List<SaveResult>> done : threads.invokeAll(both)) {
                results.addAll(done.get());
            }
        }

        long acknowledged = results.stream().filter(Saved.class::isInstance).count();
        assertThat(data.owner()
                        .sql("select count(*) from answer where value is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(questions.size());
        assertThat(acknowledged).isEqualTo(2L * questions.size());
    }

    private List<SaveResult> answerAll(SignIn.Person person, List<Question> questions) throws Exception {
        return SignIn.as(
                person,
                () -> questions.stream()
                        .map(question -> responses.save(answer(question.code().value(), new DontKnow())))
                        .toList());
    }

    private int answeredInTheResponse() {
        return data.owner()
                .sql("select answered from response")
                .query(Integer.class)
                .single();
    }
}
