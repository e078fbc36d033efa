package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.SaveResult;
import fr.gouv.barometre.response.SaveResult.Clash;
import fr.gouv.barometre.response.ui.AnswerSaving.Acknowledgement;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** Hands the answers of one questionnaire to the service, and says on each card what became of its answer. */
class AnswerSaver implements AnswerSaving.Listener {

    /** The cards of the page. An answer kept from before may belong to a question of another axis, which has none. */
    interface Cards {

        Optional<QuestionCard> card(QuestionCode question);

        /** Something was saved: reads the answers again and brings the page up to date. */
        void refresh(QuestionCode question);

        /** Shows the answer in force in place of what the person entered. */
        void replace(QuestionCode question);
    }

    private static final Logger LOG = LoggerFactory.getLogger(AnswerSaver.class);

    private final transient ResponseService responses;
    private final transient Questionnaire questionnaire;
    private final transient Cards cards;
    private final CampaignId campaign;
    private final InseeCode commune;

    AnswerSaver(
            ResponseService responses,
            Questionnaire questionnaire,
            Cards cards,
            CampaignId campaign,
            InseeCode commune) {
        this.responses = responses;
        this.questionnaire = questionnaire;
        this.cards = cards;
        this.campaign = campaign;
        this.commune = commune;
    }

    @Override
    public Acknowledgement save(
            QuestionCode code, UUID operation, int baseRevision, RawAnswer answer, boolean restored) {
        Optional<Question> question = questionnaire.find(code);
        if (question.isEmpty()) {
            return refused(code, text("response.refused.unknown-question", code.value()));
        }
        if (restored) {
            cards.card(code).ifPresent(card -> card.enter(answer));
        }
        return switch (AnswerReading.read(question.get(), answer)) {
            case AnswerReading.Unreadable(String sentence) -> invalid(code, sentence);
            case AnswerReading.Read read -> write(code, read.value(), operation, baseRevision);
        };
    }

    private Acknowledgement write(QuestionCode code, @Nullable AnswerValue value, UUID operation, int baseRevision) {
        try {
            return switch (responses.save(new SaveAnswer(campaign, commune, code, value, operation, baseRevision))) {
                case SaveResult.Saved saved -> {
                    cards.refresh(code);
                    yield Acknowledgement.saved(saved.revision());
                }
                case Clash clash -> clash(code, clash);
                case SaveResult.Invalid(String sentence) -> invalid(code, sentence);
            };
        } catch (RefusedException refused) {
            return refused(code, refusal(refused));
        } catch (NotFoundException | AccessDeniedException noLongerAllowed) {
            return refused(code, text("response.refused.no-right"));
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("An answer could not be saved; the browser will send it again", failure);
            return Acknowledgement.failed();
        }
    }

    private Acknowledgement clash(QuestionCode code, Clash clash) {
        cards.card(code).ifPresent(card -> card.clash(clash, () -> keepMine(code, clash), () -> cards.replace(code)));
        return Acknowledgement.stuck(text("response.unsaved.clash"));
    }

    private void keepMine(QuestionCode code, Clash clash) {
        write(code, clash.mine(), UUID.randomUUID(), clash.revision());
    }

    private Acknowledgement invalid(QuestionCode code, String sentence) {
        cards.card(code).ifPresent(card -> card.invalid(sentence));
        return Acknowledgement.stuck(text("response.unsaved.invalid"));
    }

    private Acknowledgement refused(QuestionCode code, String sentence) {
        cards.card(code).ifPresent(card -> card.refused(sentence));
        return Acknowledgement.stuck(sentence);
    }
}
