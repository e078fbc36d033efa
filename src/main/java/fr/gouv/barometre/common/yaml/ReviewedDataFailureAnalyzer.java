package fr.gouv.barometre.common.yaml;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says on the console, in place of a stack trace, what is wrong with reviewed data and what to do about it. */
class ReviewedDataFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MalformedDataException malformed) {
                return new FailureAnalysis(
                        malformed.getMessage(),
                        "Correct line %d of %s, then start again.".formatted(malformed.line(), malformed.file()),
                        malformed);
            }
            if (cause instanceof PublishedDataException changed) {
                return new FailureAnalysis(
                        changed.getMessage(),
                        "Give back the published file and write the change as a new version, in a new file. On a"
                                + " development machine, \"script/server --fresh\" starts again from an empty database.",
                        changed);
            }
        }
        return null;
    }
}
