package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.response.ConfirmAnswers;
import fr.gouv.barometre.response.ConfirmResult;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.RenewalService;
import fr.gouv.barometre.survey.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** The commune's own answers: says to the service that those of before are still true, and to the person what became of it. */
record OwnAnswers(Supplier<QuestionnairePage> reload, RenewalService renewals) implements AxisPage.Answers {

    private static final Logger LOG = LoggerFactory.getLogger(OwnAnswers.class);

    @Override
    public QuestionnairePage read() {
        return reload.get();
    }

    @Override
    public Optional<ConfirmResult> confirm(QuestionnairePage page, List<Question> questions) {
        try {
            ConfirmResult result = renewals.confirm(request(page, questions));
            result.refused().values().stream().distinct().forEach(Messages::problem);
            return Optional.of(result);
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
        } catch (NotFoundException | AccessDeniedException noLongerAllowed) {
            Messages.problem(text("response.refused.no-right"));
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("Answers could not be confirmed; the person is asked to try again", failure);
            Messages.problem(text("response.renewal.failed"));
        }
        return Optional.empty();
    }

    private static ConfirmAnswers request(QuestionnairePage page, List<Question> questions) {
        return new ConfirmAnswers(
                page.sheet().campaign().id(),
                page.sheet().profile().insee(),
                questions.stream()
                        .flatMap(question -> item(page, question).stream())
                        .toList());
    }

    private static Optional<ConfirmAnswers.Item> item(QuestionnairePage page, Question question) {
        GivenAnswer given = page.given(question);
        return page.renewal()
                .earlier(question.code())
                .map(earlier -> new ConfirmAnswers.Item(
                        question.code(), earlier.answer().value(), given == null ? 0 : given.revision()));
    }
}
