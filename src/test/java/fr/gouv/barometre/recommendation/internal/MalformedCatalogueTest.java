package fr.gouv.barometre.recommendation.internal;

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

class MalformedCatalogueTest {

    private static final Questionnaires QUESTIONNAIRES = new Questionnaires();

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isRefusedWithItsLineAndReason(String reason, String before, String after) {
        SpoiltFile.of("rules/actions-*.yaml", before, after, "").isRefusedBy(MalformedCatalogueTest::read, reason);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("\"X01\" is not a code such as A01", "code: A01\n", "code: X01\n"),
                Arguments.of("the action A01 is written twice", "code: A02\n", "code: A01\n"),
                Arguments.of("no axis ABC", "axis: GOU", "axis: ABC"),
                Arguments.of("unknown key \"price\"", "    cost: gratuit\n", "    price: gratuit\n"),
                Arguments.of("ease goes from 0 to 3", "ease: 3", "ease: 4"),
                Arguments.of("expected true or false", "costIsEstimate: true", "costIsEstimate: perhaps"),
                Arguments.of("no question GOU-99", "question: GOU-01", "question: GOU-99"),
                Arguments.of(
                        "GOU-01 has no option \"jamais\"",
                        "answers: [non], gap: aucun élu",
                        "answers: [jamais], gap: aucun élu"),
                // A good answer must never call for an action
                Arguments.of(
                        "\"delegation\" is good enough for GOU-01",
                        "answers: [non], gap: aucun élu",
                        "answers: [delegation], gap: aucun élu"),
                Arguments.of("GOU-01 has no option \"sommet\"", "reaches: referent", "reaches: sommet"),
                Arguments.of("missing \"reaches\"", "reaches: referent, next: Désigner", "next: Désigner"),
                Arguments.of("scoreBelow is above 0 and at most the good score", "scoreBelow: 1,", "scoreBelow: 4,"),
                Arguments.of("is not known, expected one of", "base: maire-info", "base: rumeur"),
                Arguments.of("there is no place {size} here", "{gap}, question de poids {weight}.", "{size}."),
                Arguments.of("points are never negative", "gapFactor: 3", "gapFactor: -3"),
                Arguments.of(
                        "a verified guide has an address",
                        "label: \"Délégation du maire, CGCT L2122-18\", verified: false",
                        "label: Délégation du maire, verified: true"),
                Arguments.of("\"bientôt\" is not a day", "on: 2027-01-01", "on: bientôt"),
                Arguments.of("version 2 does not go with the name", "version: 1", "version: 2"));
    }

    @Test
    void anActionThatNobodyHelpsWithOrThatHasTooFewStepsIsRefused() {
        String text = DataFile.matching("rules/actions-*.yaml").getFirst().content();
        refused(
                text.replace("    helpers: [Réseaux d’élus au numérique, Votre opérateur (OPSN)]\n", ""),
                "missing \"helpers\"");
        refused(
                text.replace(
                        "      - Choisir l’élu et en parler au conseil\n",
                        "      - Choisir l’élu\n      - En parler\n      - Voter\n"),
                "three to six steps");
    }

    @Test
    void aQuestionThatIsNotScoredNeedsItsPoints() {
        String text = DataFile.matching("rules/actions-*.yaml").getFirst().content();
        refused(
                text.replace("      - question: INT-07\n        points: 3\n", "      - question: INT-07\n"),
                "INT-07 is not scored");
    }

    @Test
    void thePublishedCatalogueIsAccepted() {
        assertThat(PublishedActions.read(QUESTIONNAIRES).current().actions()).hasSize(33);
    }

    private static void refused(String content, String reason) {
        assertThatThrownBy(() -> read(new DataFile("actions-1.yaml", content))).hasMessageContaining(reason);
    }

    private static void read(DataFile file) {
        DataVersions.of(List.of(file), root -> CatalogueReader.read(root, QUESTIONNAIRES::version));
    }
}
