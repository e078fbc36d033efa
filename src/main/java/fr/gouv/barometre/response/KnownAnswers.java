package fr.gouv.barometre.response;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the portal knows of a commune: to each question the answer it gave to the campaign of today, else its latest earlier
 * one, else the one on which the former communes merged into it agree. For what is done with the answers; the results of one
 * campaign are its own answers alone.
 *
 * @param campaign the one under way or, between two, the last one; null before the first. Its questionnaire is the one that
 *     every answer here fits.
 * @param asked whether that campaign takes answers of this commune today, so that earlier ones can be confirmed
 */
public record KnownAnswers(
        InseeCode commune, @Nullable CampaignDetails campaign, boolean asked, Map<QuestionCode, KnownAnswer> answers) {

    public KnownAnswers {
        answers = Map.copyOf(answers);
    }

    public Optional<KnownAnswer> answer(QuestionCode question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** As rules and advice read them. */
    public Map<QuestionCode, AnswerValue> values() {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, known -> known.getValue().value()));
    }

    /** Those alone that the commune gave to the campaign of today. */
    public Map<QuestionCode, AnswerValue> currentValues() {
        return answers.entrySet().stream()
                .filter(known -> known.getValue().current())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, known -> known.getValue().value()));
    }

    /** Which of the answers to these questions come from before. */
    public List<KnownAnswer> earlier(Collection<QuestionCode> questions) {
        return questions.stream()
                .flatMap(question -> answer(question).stream())
                .filter(known -> !known.current())
                .toList();
    }
}
