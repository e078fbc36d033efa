package fr.gouv.barometre.declaration.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.declaration.PaperSheet;
import fr.gouv.barometre.declaration.internal.PaperRows.Paper;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.AnswerSheet.Obstacle;
import fr.gouv.barometre.response.AnswerSheet.Rights;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.ResponseDetails;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.SaveResult;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.AnswerCheck;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.survey.Truth;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over what stands on a paper questionnaire, question by question, inside the caller's transaction. */
@Component
public class KeyingIn {

    private final PaperRows papers;
    private final DeclaredRows declared;
    private final Questionnaires questionnaires;
    private final CurrentUser user;
    private final Clock clock;

    KeyingIn(PaperRows papers, DeclaredRows declared, Questionnaires questionnaires, CurrentUser user, Clock clock) {
        this.papers = papers;
        this.declared = declared;
        this.questionnaires = questionnaires;
        this.user = user;
        this.clock = clock;
    }

    /** @throws RefusedException when the commune's questionnaire takes no answers */
    public static void requireOpen(AnswerSheet sheet) {
        Obstacle obstacle = sheet.rights().obstacle();
        if (obstacle != Obstacle.NONE) {
            throw new RefusedException("declaration.paper.refused." + obstacle);
        }
    }

    /** @param sheet the commune's own questionnaire */
    public PaperSheet sheet(OpsnDetails opsn, Paper paper, AnswerSheet sheet) {
        Map<QuestionCode, GivenAnswer> answers = new HashMap<>(papers.keyedIn(paper));
        Map<QuestionCode, GivenAnswer> own = own(sheet);
        answers.putAll(own);
        ResponseDetails response = sheet.response();
        Obstacle obstacle = sheet.rights().obstacle();
        return new PaperSheet(
                opsn,
                paper.receivedOn(),
                new AnswerSheet(
                        sheet.campaign(),
                        sheet.profile(),
                        new ResponseDetails(
                                response.campaign(),
                                response.commune(),
                                response.status(),
                                response.submittedAt(),
                                answers),
                        Map.of(),
                        new Rights(obstacle == Obstacle.NONE, false, false, Set.of(), obstacle)),
                own.keySet());
    }

    private static Map<QuestionCode, GivenAnswer> own(AnswerSheet sheet) {
        return sheet.response().answers().entrySet().stream()
                .filter(given -> given.getValue().value() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param sheet the commune's own questionnaire */
    public SaveResult save(OpsnId opsn, Paper paper, AnswerSheet sheet, SaveAnswer request) {
        requireOpen(sheet);
        Questionnaire questionnaire = questionnaires.version(sheet.campaign().questionnaireVersion());
        Question question = questionnaire
                .find(request.question())
                .orElseThrow(() -> new RefusedException("response.refused.unknown-question", request.question()));
        if (own(sheet).containsKey(question.code())) {
            throw new RefusedException("declaration.paper.refused.answered");
        }
        if (Conditions.evaluate(question.appliesWhen(), sheet.facts(), questionnaire) == Truth.FALSE) {
            throw new RefusedException("response.refused.not-asked", question.code());
        }
        Optional<String> problem =
                Optional.ofNullable(request.value()).flatMap(value -> AnswerCheck.problem(question, value));
        if (problem.isPresent()) {
            return new SaveResult.Invalid(problem.get());
        }
        @Nullable GivenAnswer before = papers.keyedIn(paper).get(question.code());
        if (before != null && before.revision() != request.baseRevision()) {
            return clash(before, request);
        }
        declared.keyIn(paper, opsn, request.campaign(), request.commune(), question.code(), request.value());
        papers.touch(paper);
        return new SaveResult.Saved(
                Objects.requireNonNull(papers.keyedIn(paper).get(question.code()))
                        .revision(),
                clock.instant(),
                user.displayName());
    }

    /** The same value is the same answer, sent again or keyed in by a colleague. */
    private static SaveResult clash(GivenAnswer theirs, SaveAnswer mine) {
        return Objects.equals(theirs.value(), mine.value())
                ? new SaveResult.Saved(theirs.revision(), theirs.at(), theirs.author())
                : new SaveResult.Clash(theirs.value(), theirs.author(), theirs.at(), theirs.revision(), mine.value());
    }
}
