package fr.gouv.barometre.testing;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Question.Option;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Communes drawn at random, the same ones at each run: any size around the thresholds, any answers, many facts missing. */
public final class RandomFacts {

    private static final List<Integer> SIZES =
            List.of(0, 1, 49, 50, 812, 3499, 3500, 3501, 4999, 5000, 29_999, 30_001, 50_000, 50_001, 1_000_000);

    private final Questionnaire questionnaire;
    private final Random random;

    public RandomFacts(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = new Random(seed);
    }

    public Facts next() {
        Map<QuestionCode, AnswerValue> answers = new HashMap<>();
        for (Question question : questionnaire.questions()) {
            if (random.nextInt(4) > 0) {
                answers.put(question.code(), answer(question));
            }
        }
        return new Facts(profile(), answers);
    }

    public LocalDate date() {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(20 * 365));
    }

    private CommuneProfile profile() {
        @Nullable Boolean risk = random.nextInt(3) == 0 ? null : random.nextBoolean();
        @Nullable LocalDate notified = random.nextBoolean() ? date() : null;
        return new CommuneProfile(
                new InseeCode("40001"), "Une commune", size(), random.nextBoolean(), size(), size(), risk, notified);
    }

    private @Nullable Integer size() {
        return random.nextInt(5) == 0 ? null : SIZES.get(random.nextInt(SIZES.size()));
    }

    private AnswerValue answer(Question question) {
        if (random.nextInt(8) == 0) {
            return random.nextBoolean() ? new AnswerValue.DontKnow() : new AnswerValue.NotApplicable();
        }
        return switch (question.kind()) {
            case SINGLE -> new AnswerValue.Choice(option(question).code());
            case MULTIPLE -> new AnswerValue.Choices(List.of(option(question).code()));
            case NUMBER -> new AnswerValue.Number(BigDecimal.valueOf(random.nextInt(3)));
            case SHARE -> new AnswerValue.Share(BigDecimal.valueOf(random.nextInt(101)), BigDecimal.valueOf(100));
            case SCALE -> new AnswerValue.Level(1 + random.nextInt(5));
            case DATE -> new AnswerValue.Day(date());
            case TEXT -> new AnswerValue.Text("{gap}");
        };
    }

    private Option option(Question question) {
        return question.options().get(random.nextInt(question.options().size()));
    }
}
