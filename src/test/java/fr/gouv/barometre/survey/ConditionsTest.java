package fr.gouv.barometre.survey;

import static fr.gouv.barometre.survey.SurveyFixtures.choice;
import static fr.gouv.barometre.survey.SurveyFixtures.choices;
import static fr.gouv.barometre.survey.SurveyFixtures.commune;
import static fr.gouv.barometre.survey.SurveyFixtures.facts;
import static fr.gouv.barometre.survey.SurveyFixtures.number;
import static fr.gouv.barometre.survey.SurveyFixtures.share;
import static fr.gouv.barometre.survey.SurveyFixtures.unknownCommune;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.YamlNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionsTest {

    @ParameterizedTest(name = "{1} with {0} inhabitants is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3499 | {population: {atLeast: 3500}} | FALSE",
                "3500 | {population: {atLeast: 3500}} | TRUE",
                "3500 | {population: {moreThan: 3500}} | FALSE",
                "3501 | {population: {moreThan: 3500}} | TRUE",
                "     | {population: {atLeast: 3500}} | UNKNOWN",
                "3500 | {staff: {moreThan: 49}} | UNKNOWN",
                "3500 | {localRevenue: {atLeast: 5000}} | UNKNOWN",
                "3500 | {is: safeguardPlanRequired} | UNKNOWN",
                "3500 | {is: opsnMember} | FALSE",
                "3500 | {not: {is: opsnMember}} | TRUE",
                "3500 | {not: {is: safeguardPlanRequired}} | UNKNOWN",
                "3500 | {all: [{population: {atLeast: 1}}, {is: safeguardPlanRequired}]} | UNKNOWN",
                "3500 | {all: [{is: opsnMember}, {is: safeguardPlanRequired}]} | FALSE",
                "3500 | {any: [{population: {atLeast: 1}}, {is: safeguardPlanRequired}]} | TRUE",
                "3500 | {any: [{is: opsnMember}, {is: safeguardPlanRequired}]} | UNKNOWN",
            })
    void missingFactsMakeAConditionUnknownNeverFalse(Integer population, String condition, Truth expected) {
        assertThat(evaluate(condition, facts(commune(population, false)))).isEqualTo(expected);
    }

    static Stream<Arguments> answers() {
        AnswerValue dontKnow = new AnswerValue.DontKnow();
        AnswerValue notConcerned = new AnswerValue.NotApplicable();
        return Stream.of(
                arguments("{answer: GOU-01, in: [non, epci]}", choice("epci"), Truth.TRUE),
                arguments("{answer: GOU-01, in: [non, epci]}", choice("referent"), Truth.FALSE),
                arguments("{answer: GOU-01, in: [non, epci]}", null, Truth.UNKNOWN),
                arguments("{answer: GOU-01, in: [non, epci]}", dontKnow, Truth.UNKNOWN),
                arguments("{answer: GOU-01, in: [non, epci]}", notConcerned, Truth.FALSE),
                arguments("{answer: GOU-04, in: [opsn]}", choices("epci", "opsn"), Truth.TRUE),
                arguments("{answer: GOU-04, in: [opsn]}", choices("epci"), Truth.FALSE),
                arguments("{answer: GOU-05, in: [non-suivi]}", choice("non-suivi"), Truth.TRUE),
                arguments("{answer: GOU-05, in: [non-suivi]}", number("6400"), Truth.FALSE),
                arguments("{answer: GOU-01, scoreBelow: 3}", choice("referent"), Truth.TRUE),
                arguments("{answer: GOU-01, scoreBelow: 3}", choice("delegation"), Truth.FALSE),
                arguments("{answer: GOU-01, scoreBelow: 3}", null, Truth.UNKNOWN),
                arguments("{answer: GOU-01, scoreBelow: 3}", dontKnow, Truth.UNKNOWN),
                arguments("{answer: GOU-01, scoreBelow: 3}", notConcerned, Truth.UNKNOWN),
                arguments("{answer: INT-01, scoreBelow: 3}", choice("pas-de-teletravail"), Truth.UNKNOWN),
                arguments("{answer: FOR-01, valueAtLeast: 1}", number("1"), Truth.TRUE),
                arguments("{answer: FOR-01, valueAtLeast: 1}", number("0"), Truth.FALSE),
                arguments("{answer: FOR-01, valueAtLeast: 1}", dontKnow, Truth.UNKNOWN),
                arguments("{answer: INT-03, valueAtLeast: 20}", share("7", "35"), Truth.TRUE),
                arguments("{answer: INT-03, valueAtLeast: 20}", share("6", "35"), Truth.FALSE),
                arguments("{answer: FOR-05, valueAtLeast: 4}", new AnswerValue.Level(3), Truth.FALSE),
                arguments("{answered: GOU-01}", choice("non"), Truth.TRUE),
                arguments("{answered: GOU-01}", dontKnow, Truth.TRUE),
                arguments("{answered: GOU-01}", null, Truth.FALSE));
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @MethodSource("answers")
    void dontKnowNeverDecides(String condition, AnswerValue answer, Truth expected) {
        String code = condition.replaceAll(".*([A-Z]{3}-\\d\\d).*", "$1");
        Facts facts = answer == null ? facts(unknownCommune()) : facts(unknownCommune(), code, answer);

        assertThat(evaluate(condition, facts)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1} = {2}, or = {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void threeValuesCombineAsKleeneSays(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(other.and(one)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(other.or(one)).isEqualTo(or);
    }

    private static Truth evaluate(String condition, Facts facts) {
        YamlNode node = YamlNode.parse(new DataFile("condition.yaml", condition));
        Condition read = ConditionReader.over(SurveyFixtures.QUESTIONNAIRE).read(node);
        return Conditions.evaluate(read, facts, SurveyFixtures.QUESTIONNAIRE);
    }
}
