package fr.gouv.barometre.survey;

import static fr.gouv.barometre.survey.SurveyFixtures.choice;
import static fr.gouv.barometre.survey.SurveyFixtures.choices;
import static fr.gouv.barometre.survey.SurveyFixtures.day;
import static fr.gouv.barometre.survey.SurveyFixtures.number;
import static fr.gouv.barometre.survey.SurveyFixtures.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerJsonTest {

    static Stream<Arguments> stored() {
        return Stream.of(
                arguments(choice("non"), "{\"t\":\"choice\",\"v\":\"non\"}"),
                arguments(choices("opsn", "epci"), "{\"t\":\"choices\",\"v\":[\"opsn\",\"epci\"]}"),
                arguments(number("100"), "{\"t\":\"number\",\"v\":100}"),
                arguments(number("12.50"), "{\"t\":\"number\",\"v\":12.5}"),
                arguments(share("12", "40"), "{\"t\":\"share\",\"v\":12,\"of\":40}"),
                arguments(day("2026-12-31"), "{\"t\":\"day\",\"v\":\"2026-12-31\"}"),
                arguments(new AnswerValue.Level(3), "{\"t\":\"level\",\"v\":3}"),
                arguments(
                        new AnswerValue.Text("d’abord \"lui\"\n"), "{\"t\":\"text\",\"v\":\"d’abord \\\"lui\\\"\\n\"}"),
                arguments(new AnswerValue.DontKnow(), "{\"t\":\"dont-know\"}"),
                arguments(new AnswerValue.NotApplicable(), "{\"t\":\"not-applicable\"}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("stored")
    void theStoredFormIsFixed(AnswerValue answer, String json) {
        assertThat(AnswerJson.write(answer)).isEqualTo(json);
        assertThat(AnswerJson.read(json)).isEqualTo(answer);
    }

    @Test
    void theOrderAndSpacingOfTheDatabaseAreRead() {
        assertThat(AnswerJson.read("{\"v\": 12.0, \"t\": \"share\", \"of\": 40}"))
                .isEqualTo(share("12", "40"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"non\"",
                "{}",
                "{\"t\":\"choix\",\"v\":\"non\"}",
                "{\"t\":\"choice\"}",
                "{\"t\":\"day\",\"v\":\"31/12/2026\"}",
                "{\"t\":\"day\",\"v\":\"2026-02-31\"}",
                "{\"t\":\"choice\",\"v\":3}",
                "{\"t\":\"choice\",\"v\":null}",
                "{\"t\":\"choice\",\"v\":\"non\",\"w\":1}",
                "{\"t\":\"choice\",\"v\":\"non\"} {}",
                "{\"t\":\"choice\",\"v\":\"non\",\"v\":\"oui\"}",
                "{\"t\":\"choices\",\"v\":\"opsn\"}",
                "{\"t\":\"choices\",\"v\":[1]}",
                "{\"t\":\"number\",\"v\":\"12\"}",
                "{\"t\":\"share\",\"v\":12}",
                "{\"t\":\"level\",\"v\":3.5}",
                "{\"t\":\"level\",\"v\":99999999999}",
                "{\"t\":\"dont-know\",\"v\":0}",
                "{\"t\":\"text\",\"v\":\"a"
            })
    void anythingElseIsRefused(String json) {
        assertThatThrownBy(() -> AnswerJson.read(json)).isInstanceOf(IllegalArgumentException.class);
    }
}
