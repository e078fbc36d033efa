package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.SaveResult;
import fr.gouv.barometre.response.SaveResult.Clash;
import fr.gouv.barometre.response.ui.AnswerSaving.Acknowledgement;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/**
 * Hands the answers of one questionnaire to where they are written, and says what became of each: on its card, and at the top of the page
 * when it cannot be saved.
 */
class AnswerSaver implements AnswerSaving.Listener, StuckAnswers.Ways {

    /** The cards of the page. An answer kept from before may belong to a question of another axis, which has none. */
    interface Cards {

        Optional<QuestionCard> card(QuestionCode question);

        /** Something was saved: reads the answers again and brings the page up to date. */
        void refresh(QuestionCode question);

        /** Shows the answer in force in place of what the person entered. */
        void replace(QuestionCode question);

        /** Moves to the question, on this page or on the one of its axis. */
        void look(QuestionCode question);
    }

    private static final Logger LOG = LoggerFactory.getLogger(AnswerSaver.class);

    private final transient AnswerPlace place;
    private final transient Questionnaire questionnaire;
    private final transient Cards cards;
    private final CampaignId campaign;
    private final InseeCode commune;
    private final AnswerSaving saving;
    private final StuckAnswers stuck;

    /** @param store see {@link AnswerSaving} */
    AnswerSaver(
            AnswerPlace place,
            Questionnaire questionnaire,
            Cards cards,
            CampaignId campaign,
            InseeCode commune,
            String store) {
        this.place = place;
        this.questionnaire = questionnaire;
        this.cards = cards;
        this.campaign = campaign;
        this.commune = commune;
        saving = new AnswerSaving(store, this);
        stuck = new StuckAnswers(this);
    }

    AnswerSaving saving() {
        return saving;
    }

    StuckAnswers stuck() {
        return stuck;
    }

    @Override
    public Acknowledgement save(
            QuestionCode code, UUID operation, int baseRevision, RawAnswer answer, boolean restored) {
        Optional<Question> question = questionnaire.find(code);
        if (question.isEmpty()) {
            stuck.put(code, "", answer.words(List.of()), text("response.refused.unknown-question", code.value()));
            return Acknowledgement.stuck();
        }
        if (restored) {
            cards.card(code).ifPresent(card -> card.enter(answer));
        }
        return switch (AnswerReading.read(question.get(), answer)) {
            case AnswerReading.Unreadable(String sentence) -> invalid(question.get(), answer, sentence);
            case AnswerReading.Read read -> write(question.get(), answer, read.value(), operation, baseRevision);
        };
    }

    /** Answers with what the page proposed, as if the person had entered it. */
    void take(Question question, AnswerValue value, int baseRevision) {
        Acknowledgement result = write(question, RawAnswer.of(question, value), value, UUID.randomUUID(), baseRevision);
        switch (result.state()) {
            case SAVED -> {
                saving.forget(question.code());
                cards.replace(question.code());
            }
            case FAILED -> Messages.problem(text("response.renewal.failed"));
            case STUCK -> {} // said on the card
        }
    }

    private Acknowledgement write(
            Question question, RawAnswer entered, @Nullable AnswerValue value, UUID operation, int baseRevision) {
        QuestionCode code = question.code();
        try {
            return switch (place.save(new SaveAnswer(campaign, commune, code, value, operation, baseRevision))) {
                case SaveResult.Saved saved -> {
                    cards.refresh(code);
                    stuck.remove(code);
                    yield Acknowledgement.saved(saved.revision());
                }
                case Clash clash -> clash(question, entered, clash);
                case SaveResult.Invalid(String sentence) -> invalid(question, entered, sentence);
            };
        } catch (RefusedException refused) {
            return refused(question, entered, refusal(refused));
        } catch (NotFoundException | AccessDeniedException noLongerAllowed) {
            return refused(question, entered, text("response.refused.no-right"));
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("An answer could not be saved; the browser will send it again", failure);
            return Acknowledgement.failed();
        }
    }

    private Acknowledgement clash(Question question, RawAnswer entered, Clash clash) {
        cards.card(question.code())
                .ifPresent(card ->
                        card.clash(clash, () -> keepMine(question, entered, clash), () -> giveUp(question.code())));
        return stuck(question, entered, text("response.unsaved.clash"));
    }

    private void keepMine(Question question, RawAnswer entered, Clash clash) {
        Acknowledgement result = write(question, entered, clash.mine(), UUID.randomUUID(), clash.revision());
        switch (result.state()) {
            case SAVED -> saving.forget(question.code());
            case FAILED -> clash(question, entered, clash); // the choice can be made again
            case STUCK -> {} // said on the card
        }
    }

    private Acknowledgement invalid(Question question, RawAnswer entered, String sentence) {
        cards.card(question.code()).ifPresent(card -> card.invalid(sentence));
        return stuck(question, entered, sentence);
    }

    private Acknowledgement refused(Question question, RawAnswer entered, String sentence) {
        cards.card(question.code()).ifPresent(card -> card.refused(sentence));
        return stuck(question, entered, sentence);
    }

    private Acknowledgement stuck(Question question, RawAnswer entered, String reason) {
        stuck.put(question.code(), question.text(), entered.words(AnswerOption.of(question)), reason);
        return Acknowledgement.stuck();
    }

    @Override
    public void look(QuestionCode question) {
        cards.look(question);
    }

    @Override
    public void giveUp(QuestionCode question) {
        saving.forget(question);
        stuck.remove(question);
        try {
            cards.replace(question);
        } catch (NotFoundException | AccessDeniedException noLongerAllowed) {
            cards.card(question).ifPresent(QuestionCard::revert); // nothing can be read any more
        }
        cards.card(question).ifPresentOrElse(QuestionCard::focus, stuck::focus);
    }
}
