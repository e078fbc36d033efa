package fr.gouv.barometre.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.MalformedDataException;
import fr.gouv.barometre.common.yaml.YamlNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound small questionnaire, then one fault at a time: each is refused with its line and the reason. */
class QuestionnaireFaultsTest {

    private static final String SOUND = """
            version: 1
            title: "Une proposition"
            reviewedOn: 2026-11-24
            sources:
              presse: {name: "La presse", url: "https://example.org/a", caveat: "Base"}
            axes:
              - code: GOU
                slug: gouvernance
                title: "Gouvernance"
                shortTitle: "Gouvernance"
                minutes: 4
                questions:
                  - code: GOU-01
                    text: "Un élu ?"
                    why: "Pourquoi."
                    where: "Où."
                    kind: single
                    weight: 3
                    good: 3
                    options:
                      - {code: oui, score: 3, text: "Oui"}
                      - {code: non, score: 0, text: "Non"}
                    reference: {percent: 48, options: [oui], text: "48 %", source: presse}
                    actions: [A01]
                    higherWeight: {weight: 4, when: {population: {moreThan: 3500}}}
                  - code: GOU-02
                    text: "Combien ?"
                    why: "Pourquoi."
                    where: "Où."
                    kind: share
                    unit: "agents"
                    weight: 1
                    good: 2
                    shownWhen: {answer: GOU-01, in: [oui]}
                    appliesWhen: {population: {atLeast: 3500}}
                    bands:
                      - {from: 0, score: 0, text: "Peu"}
                      - {from: 50, score: 2, text: "Assez"}
                  - code: GOU-02-1
                    text: "Depuis quand ?"
                    why: "Pourquoi."
                    where: "Où."
                    kind: date
                    weight: 0
                    shownWhen: {answer: GOU-02, valueAtLeast: 1}
                  - code: GOU-03
                    text: "Quel niveau ?"
                    why: "Pourquoi."
                    where: "Où."
                    kind: scale
                    minimum: 1
                    maximum: 2
                    weight: 0
                    bands:
                      - {from: 1, score: 0, text: "Bas"}
                      - {from: 2, score: 3, text: "Haut"}
            crossChecks:
              - code: controle
                contradiction: {all: [{answer: GOU-01, in: [non]}, {answer: GOU-02, valueAtLeast: 1}]}
                message: "Corrigez."
                questions: [GOU-01, GOU-02]
            """;

    @Test
    void theSoundOneIsRead() {
        Questionnaire read = read(SOUND);

        assertThat(read.questions()).hasSize(4);
        assertThat(read.crossChecks()).hasSize(1);
        assertThat(read.question(new QuestionCode("GOU-02")).appliesWhen())
                .isEqualTo(new Condition.AtLeast(Condition.Measure.POPULATION, 3500));
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # replaced                         | by                                  | line | reason
            score: 3, text: "Oui"              | score: 4, text: "Oui"               | 21 | score 4 is above 3
            score: 3, text: "Oui"              | score: -0.5, text: "Oui"            | 21 | score -0.5 is below 0
            score: 3, text: "Oui"              | score: trois, text: "Oui"           | 21 | expected a number, not trois
            score: 3, text: "Oui"              | score: .inf, text: "Oui"            | 21 | .inf is not a finite number
            score: 3, text: "Oui"              | text: "Oui"                         | 21 | the option "oui" needs a score
            score: 3, text: "Oui"              | score: 3                            | 21 | missing "text"
            code: oui, score: 3                | code: Oui, score: 3                 | 21 | "Oui" is not a code in lower case
            code: non, score: 0                | code: oui, score: 0                 | 22 | the option "oui" is written twice
            code: non, score: 0                | code: non, points: 0                | 22 | unknown key "points"
            code: non, score: 0                | code: non, exclusive: true, score: 0 | 22 | only an option of a multiple choice
            code: non, score: 0                | code: non, notApplicable: true, score: 0 | 22 | the option "non" cannot have a score here
            code: non, score: 0                | code: non, code: nan, score: 0      | 22 | "code" is written twice
            kind: single                       | kind: radio                         | 17 | "radio" is not known
            kind: single                       | kind: text                          | 20 | "options" means nothing for this kind
            weight: 3                          | weight: -1                          | 18 | the weight is negative
            weight: 3                          | weight: 0                           | 21 | the option "oui" cannot have a score here
            weight: 3                          | poids: 3                            | 18 | unknown key "poids"
            why: "Pourquoi."                   | why: " "                            | 15 | the text is empty
            why: "Pourquoi."                   | why: 12                             | 15 | expected a text, not 12
            code: GOU-02                       | code: GOU-01                        | 26 | the question GOU-01 is written twice
            code: GOU-02                       | code: INT-02                        | 26 | INT-02 is not a code such as GOU-01
            unit: "agents"                     | decimals: 0                         | 26 | missing "unit"
            unit: "agents"                     | unit: "agents", minimum: 0          | 31 | expected <block end>
            good: 2                            | good: 3                             | 33 | no answer reaches the good score 3
            weight: 1                          | weight: 0                           | 26 | "good" needs a weight above 0
            {answer: GOU-01, in: [oui]}        | {answer: GOU-03, scoreBelow: 3}     | 34 | no question GOU-03 before this place
            {answer: GOU-01, in: [oui]}        | {answer: GOU-02, valueAtLeast: 1}   | 34 | no question GOU-02 before this place
            {answer: GOU-01, in: [oui]}        | {answer: GOU-01, in: [peut-etre]}   | 34 | GOU-01 has no option "peut-etre"
            {answer: GOU-01, in: [oui]}        | {answer: GOU-01, in: []}            | 34 | the list is empty
            {answer: GOU-01, in: [oui]}        | {answer: GOU-01}                    | 34 | expected one of "in"
            {answer: GOU-01, in: [oui]}        | {answer: GOU-01, valueAtLeast: 1}   | 34 | the answer to GOU-01 is not a number
            {answer: GOU-01, in: [oui]}        | {answer: GOU-01, scoreBelow: 4}     | 34 | scoreBelow is above 0 and at most 3
            {answer: GOU-01, in: [oui]}        | {is: riche}                         | 34 | "riche" is not known
            {answer: GOU-01, in: [oui]}        | {perhaps: GOU-01}                   | 34 | unknown condition "perhaps"
            {population: {atLeast: 3500}}      | {population: {atLeast: 3500, moreThan: 1}} | 35 | expected either
            {population: {atLeast: 3500}}      | {population: {atLeast: 3.5}}        | 35 | expected a whole number, not 3.5
            {population: {atLeast: 3500}}      | {answered: GOU-01}                  | 35 | this condition looks at the profile only
            weight: 4, when                    | weight: 3, when                     | 25 | expected more than the ordinary weight
            weight: 4, when: {population: {moreThan: 3500}} | weight: 4, when: {answered: GOU-01} | 25 | this condition looks at the profile only
            code: GOU-02-1                     | code: GOU-04-1                      | 39 | no question GOU-04 before this place
            code: GOU-02-1                     | code: GOU-01-1                      | 39 | a detail of GOU-01 has weight 0 and a shownWhen on it
            {from: 50, score: 2                | {from: 0, score: 2                  | 38 | the bands do not rise
            {from: 0, score: 0, text: "Peu"}   | {from: 10, score: 0, text: "Peu"}   | 37 | the first band does not start at the lowest value
            {from: 0, score: 0, text: "Peu"}   | {from: 0, text: "Peu"}              | 37 | missing "score"
            maximum: 2                         | maximum: 1                          | 52 | the maximum is not above the minimum
            maximum: 2                         | maximum: 3                          | 54 | a scale needs one band for each of its levels
            percent: 48                        | percent: 148                        | 23 | 148 is not a percentage
            percent: 48, options: [oui]        | percent: 48, options: [si]          | 23 | this question has no option "si"
            source: presse}                    | source: radio}                      | 23 | "radio" is not known
            "https://example.org/a"            | "example.org"                       | 5  | "example.org" is not a web address
            "https://example.org/a"            | "https://example.org/a b"           | 5  | is not a web address
            actions: [A01]                     | actions: [A1]                       | 24 | "A1" is not the code of an action
            actions: [A01]                     | actions: [A01, A01]                 | 24 | "A01" is listed twice
            questions: [GOU-01, GOU-02]        | questions: [GOU-01, GOU-09]         | 61 | no question GOU-09
            reviewedOn: 2026-11-24             | reviewedOn: 24/11/2026              | 3  | is not a day such as 2026-11-24
            slug: gouvernance                  | slug: Gouvernance                   | 8  | "Gouvernance" does not match
            minutes: 4                         | minutes: 0                          | 11 | an axis takes at least one minute
            title: "Une proposition"           | title: &a "Une proposition"         | 2  | anchors and aliases are not allowed
            title: "Une proposition"           | titre: "Une proposition"            | 2  | unknown key "titre"
            """)
    void isRefusedWithItsLineAndTheReason(String replaced, String by, int line, String reason) {
        assertThat(SOUND).contains(replaced);
        String faulty = SOUND.replaceFirst(Pattern.quote(replaced), Matcher.quoteReplacement(by));

        assertThatThrownBy(() -> read(faulty))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining("questionnaire-1.yaml, line %d: ".formatted(line))
                .hasMessageContaining(reason);
    }

    @Test
    void anAxisWithoutQuestionsIsRefused() {
        String faulty = SOUND.substring(0, SOUND.indexOf("      - code: GOU-01")) + "      []\n";

        assertThatThrownBy(() -> read(faulty)).hasMessageEndingWith("the list is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''| the file is empty", "'axes: ['| expected", "'axes: \u0007'| special characters"})
    void aFileThatIsNotYamlIsRefused(String content, String reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageStartingWith("questionnaire-1.yaml, line 1: ")
                .hasMessageContaining(reason);
    }

    private static Questionnaire read(String content) {
        return QuestionnaireReader.read(YamlNode.parse(new DataFile("questionnaire-1.yaml", content)));
    }
}
