package fr.gouv.barometre.workspace;

import fr.gouv.barometre.actionplan.ActionProof;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.workspace.CommuneEvolution.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the answers that led to actions: the proofs kept with the plan first, then the actions without one yet. */
final class Effects {

    private final PlanOverview overview;
    private final List<ActionProof> proofs;

    Effects(PlanOverview overview, List<ActionProof> proofs) {
        this.overview = overview;
        this.proofs = proofs;
    }

    List<Effect> all() {
        Stream<Effect> proved = proofs.stream().flatMap(proof -> proved(proof).stream());
        Stream<Effect> done = overview.plan().with(ActionStatus.DONE).stream().flatMap(this::unproved);
        return Stream.concat(proved, done).toList();
    }

    private Optional<Effect> proved(ActionProof proof) {
        return question(proof.question())
                .map(question -> new Effect(
                        proof.actionTitle(),
                        proof.at(),
                        question.text(),
                        AnswerWords.say(question, proof.before()),
                        AnswerWords.say(question, proof.after())));
    }

    private Stream<Effect> unproved(PlanActionDetails action) {
        return action.basedOn().entrySet().stream()
                .filter(answer -> proofs.stream()
                        .noneMatch(proof -> proof.actionCode().equals(action.code())
                                && proof.question().equals(answer.getKey())))
                .flatMap(
                        answer -> question(answer.getKey()).map(question -> effect(action, question, answer)).stream());
    }

    private Effect effect(PlanActionDetails action, Question question, Map.Entry<QuestionCode, AnswerValue> before) {
        Optional<KnownAnswer> after = overview.known()
                .answer(question.code())
                .filter(answer -> answer.at().isAfter(action.statusSince()));
        return new Effect(
                action.title(),
                action.statusSince(),
                question.text(),
                AnswerWords.say(question, before.getValue()),
                after.map(answer -> AnswerWords.say(question, answer.value())).orElse(null));
    }

    private Optional<Question> question(QuestionCode code) {
        return overview.questionnaire().find(code);
    }
}
