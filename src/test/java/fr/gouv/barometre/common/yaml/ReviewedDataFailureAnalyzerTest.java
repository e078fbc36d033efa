package fr.gouv.barometre.common.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class ReviewedDataFailureAnalyzerTest {

    /** As Spring Boot finds it; analyzers that it cannot make here are none of this test's business. */
    private final FailureAnalyzer analyzer =
            SpringFactoriesLoader.forDefaultResourceLocation()
                    .load(FailureAnalyzer.class, (type, name, failure) -> {})
                    .stream()
                    .filter(ReviewedDataFailureAnalyzer.class::isInstance)
                    .findFirst()
                    .orElseThrow();

    @Test
    void aMalformedFileIsNamedWithItsLineHoweverDeepTheCause() {
        Throwable failure = new BeanCreationException(
                "questionnaires",
                "failed",
                new IllegalStateException(
                        new MalformedDataException("questionnaire-1.yaml", 212, "score 4 is above 3")));

        assertThat(analyzer.analyze(failure)).satisfies(analysis -> {
            assertThat(analysis.getDescription()).isEqualTo("questionnaire-1.yaml, line 212: score 4 is above 3");
            assertThat(analysis.getAction()).isEqualTo("Correct line 212 of questionnaire-1.yaml, then start again.");
        });
    }

    @Test
    void aChangedVersionSaysToWriteANewOne() {
        assertThat(analyzer.analyze(PublishedDataException.changed("questionnaire-1.yaml")))
                .satisfies(analysis -> {
                    assertThat(analysis.getDescription()).startsWith("questionnaire-1.yaml has changed");
                    assertThat(analysis.getAction()).contains("new version").contains("--fresh");
                });
    }

    @Test
    void anyOtherFailureIsLeftToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException("other"))).isNull();
    }
}
