package fr.gouv.barometre.obligation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.DataVersions;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.SpoiltFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedRuleBookTest {

    private static final Questionnaires QUESTIONNAIRES = new Questionnaires();

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isRefusedWithItsLineAndReason(String reason, String before, String after, String marker) {
        SpoiltFile.of("rules/rule-book-*.yaml", before, after, marker).isRefusedBy(MalformedRuleBookTest::read, reason);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                // An unverified rule cannot be made to oblige
                fault(
                        "a rule that is not verified cannot oblige",
                        "    questions: [CYB-01, CYB-02]\n",
                        "    questions: [CYB-01, CYB-02]\n    stages:\n      - from: 2026-01-01\n",
                        "- from: 2026-01-01"),
                fault("\"sure\" is not known", "state: verified", "state: sure", ""),
                fault("unknown key \"verdict\"", "    action: A08\n", "    verdict: obligatory\n", ""),
                fault("\"24/11/2026\" is not a day", "checkedOn: 2026-11-24", "checkedOn: 24/11/2026", ""),
                fault("\"R1\" is not a code such as L1", "code: L1\n", "code: R1\n", ""),
                fault("the rule L1 is written twice", "code: L2\n", "code: L1\n", ""),
                fault("no question INT-99", "questions: [INT-09]", "questions: [INT-99]", ""),
                fault(
                        "INT-09 has no option \"publie\"",
                        "{ answer: INT-09, in: [conforme] }",
                        "{ answer: INT-09, in: [publie] }",
                        ""),
                fault("unknown condition \"inhabitants\"", "lateWhen: { population", "lateWhen: { inhabitants", ""),
                fault("is not a web address", "url: https://www.cnil.fr", "url: www.cnil.fr", ""),
                fault("the stages do not rise", "      - from: 2024-01-01\n", "      - from: 2022-01-01\n", ""),
                fault(
                        "there is no place {inhabitants}",
                        "{population} habitants\u00a0: à",
                        "{inhabitants} habitants\u00a0: à",
                        ""),
                fault(
                        "{population} can be missing",
                        "\"Population inconnue\u00a0: à partir",
                        "\"{population} habitants\u00a0: à partir",
                        ""),
                fault(
                        "the last sentence has no condition",
                        "        - say: \"Toutes les communes, sans",
                        "        - when: { is: opsnMember }\n          say: \"Toutes les communes, sans",
                        "when"),
                fault(
                        "this version of the questionnaire was never published",
                        "questionnaireVersion: 1",
                        "questionnaireVersion: 9",
                        ""),
                fault("version 2 does not go with the name", "version: 1", "version: 2", ""));
    }

    private static Arguments fault(String reason, String before, String after, String marker) {
        return Arguments.of(reason, before, after, marker);
    }

    @Test
    void aCaseWithoutASentenceIsRefused() {
        String text = DataFile.matching("rules/rule-book-*.yaml").getFirst().content();
        String without = text.replace(
                "      unknown:\n        - say: \"Dites si la commune a un site",
                "      upcoming:\n        - say: \"Dites si la commune a un site");
        assertThat(without).isNotEqualTo(text);
        assertThatThrownBy(() -> read(new DataFile("rule-book-1.yaml", without)))
                .hasMessageContaining("no sentence for the case UNKNOWN");
    }

    @Test
    void aRuleWithoutADateOfCheckOrWithoutASourceIsRefused() {
        String text = DataFile.matching("rules/rule-book-*.yaml").getFirst().content();
        assertThatThrownBy(
                        () -> read(new DataFile("rule-book-1.yaml", text.replace("    checkedOn: 2026-11-24\n", ""))))
                .hasMessage("rule-book-1.yaml, line %d: missing \"checkedOn\"".formatted(lineOf(text, "code: L1\n")));
        String l3 = "    sources:\n      - { label: CNIL, url: https://www.cnil.fr/fr/designer";
        assertThat(text).contains(l3);
        assertThatThrownBy(() ->
                        read(new DataFile("rule-book-1.yaml", text.replace(l3, "    #" + l3.replace("\n", "")))))
                .hasMessageContaining("a rule without a source is unverified");
    }

    private static int lineOf(String text, String part) {
        return (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    @Test
    void thePublishedBookIsAccepted() {
        assertThat(PublishedRules.read(QUESTIONNAIRES).current().rules()).hasSize(17);
    }

    private static void read(DataFile file) {
        DataVersions.of(List.of(file), root -> RuleBookReader.read(root, QUESTIONNAIRES::version));
    }
}
