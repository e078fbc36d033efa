package fr.gouv.barometre.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.DataVersions;
import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.recommendation.internal.PublishedActions;
import fr.gouv.barometre.simulation.EuroRange;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.SpoiltFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedCostsTest {

    private static final Catalogues CATALOGUES = PublishedActions.read(new Questionnaires());

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isRefusedWithItsLineAndReason(String reason, String before, String after) {
        SpoiltFile.of("rules/action-costs-*.yaml", before, after, "").isRefusedBy(MalformedCostsTest::read, reason);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("\"A99\" is not known", "action: A02,", "action: A99,"),
                Arguments.of(
                        "the cost of A01 is written twice",
                        "{ action: A02, source: 0 à 5",
                        "{ action: A01, source: 0\u00a0€, estimate: ordre de grandeur, euros: { low: 0, high: 0 } }\n  - { action: A02, source: 0 à 5"),
                // The amount and the words that communes read must not part
                Arguments.of("the catalogue says \"gratuit\"", "source: gratuit", "source: presque gratuit"),
                Arguments.of(
                        "the cost of A13 is not an order",
                        "source: gratuit,",
                        "source: gratuit, estimate: ordre de grandeur,"),
                Arguments.of(
                        "expected \"ordre de grandeur\"",
                        "estimate: ordre de grandeur, euros",
                        "estimate: exact, euros"),
                Arguments.of(
                        "expected either \"euros\" or \"unknown\"",
                        "euros: { low: 0, high: 0 } }\n  - { action: A02",
                        "reading: rien }\n  - { action: A02"),
                Arguments.of("\"low\" is from 0 to \"high\"", "low: 60, high: 180", "low: 180, high: 60"),
                Arguments.of("\"low\" is from 0 to \"high\"", "low: 0, high: 5000", "low: -1, high: 5000"),
                Arguments.of("expected a whole number", "high: 5000", "high: 5000.5"),
                Arguments.of("expected \"agent\"", "per: agent }", "per: habitant }"),
                Arguments.of("unknown key \"prix\"", "reading: douze mois }", "prix: douze mois }"),
                Arguments.of("version 9 does not go with the name", "version: 1", "version: 9"));
    }

    @Test
    void everyActionOfTheCatalogueHasItsCost() {
        var costs = PublishedCosts.read(CATALOGUES);
        assertThat(costs.costs()).hasSize(33);
        assertThat(costs.price("A05", 9).euros()).isEqualTo(new EuroRange(540, 1620));
        assertThat(costs.price("A05", null).staffMissing()).isTrue();
        assertThat(costs.price("A16", 9).euros()).isNull();
    }

    @Test
    void anActionWithoutACostIsRefused() {
        SpoiltFile.of(
                        "rules/action-costs-*.yaml",
                        "costs:\n  - { action: A01, source: 0\u00a0€, estimate: ordre de grandeur, euros: { low: 0, high: 0 } }\n",
                        "costs:\n",
                        "")
                .isRefusedBy(MalformedCostsTest::read, "the cost of A01 is missing");
    }

    private static void read(DataFile file) {
        DataVersions.of(List.of(file), root -> CostReader.read(root, CATALOGUES::version));
    }
}
