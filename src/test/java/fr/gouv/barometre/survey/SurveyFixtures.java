package fr.gouv.barometre.survey;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.YamlNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Communes and answers for tests of whatever reads a questionnaire. */
public final class SurveyFixtures {

    /** Version 1 of the questionnaire, as delivered. */
    public static final Questionnaire QUESTIONNAIRE = new Questionnaires().version(1);

    /** A later version, for what happens when the questionnaire changes. */
    public static final Questionnaire VERSION_2 = QuestionnaireReader.read(YamlNode.parse(
            DataFile.matching("survey-versions/questionnaire-2.yaml").getFirst()));

    private SurveyFixtures() {}

    public static Question question(String code) {
        return QUESTIONNAIRE.question(new QuestionCode(code));
    }

    /** A commune of which nothing is known but its code. */
    public static CommuneProfile unknownCommune() {
        return commune(null, false);
    }

    public static CommuneProfile commune(Integer population, boolean opsnMember) {
        return new CommuneProfile(
                new InseeCode("40192"), "Mont-de-Marsan", population, opsnMember, null, null, null, null);
    }

    /** Facts from pairs of a question code and an answer. */
    public static Facts facts(CommuneProfile profile, Object... codesAndAnswers) {
        Map<QuestionCode, AnswerValue> answers = new HashMap<>();
        for (int i = 0; i < codesAndAnswers.length; i += 2) {
            answers.put(new QuestionCode((String) codesAndAnswers[i]), (AnswerValue) codesAndAnswers[i + 1]);
        }
        return new Facts(profile, answers);
    }

    public static AnswerValue choice(String option) {
        return new AnswerValue.Choice(option);
    }

    public static AnswerValue choices(String... options) {
        return new AnswerValue.Choices(List.of(options));
    }

    public static AnswerValue number(String value) {
        return new AnswerValue.Number(new BigDecimal(value));
    }

    public static AnswerValue day(String value) {
        return new AnswerValue.Day(LocalDate.parse(value));
    }

    public static AnswerValue share(String part, String total) {
        return new AnswerValue.Share(new BigDecimal(part), new BigDecimal(total));
    }

    /** Every answer that tells one level of a question from another: each option, each band, each level. */
    public static Stream<AnswerValue> informativeAnswers(Question question) {
        return switch (question.kind()) {
            case SINGLE -> options(question);
            case MULTIPLE ->
                Stream.concat(
                        question.options().stream().map(option -> choices(option.code())),
                        Stream.of(choices(question.options().stream()
                                .filter(option -> !option.exclusive())
                                .map(Question.Option::code)
                                .toArray(String[]::new))));
            case NUMBER ->
                question.scored()
                        ? Stream.concat(
                                options(question),
                                question.bands().stream()
                                        .map(band -> new AnswerValue.Number(BigDecimal.valueOf(band.from()))))
                        : Stream.of(
                                new AnswerValue.Number(BigDecimal.valueOf(Objects.requireNonNull(question.minimum()))));
            case SHARE -> question.bands().stream().map(band -> share(String.valueOf(Math.round(band.from())), "100"));
            case SCALE -> question.bands().stream().map(band -> new AnswerValue.Level((int) band.from()));
            case DATE -> Stream.of(day("2026-12-31"));
            case TEXT -> Stream.of(new AnswerValue.Text("Un mot"));
        };
    }

    private static Stream<AnswerValue> options(Question question) {
        return question.options().stream().map(option -> choice(option.code()));
    }
}
