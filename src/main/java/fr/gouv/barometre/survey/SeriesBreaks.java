package fr.gouv.barometre.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where the answers to a question stop being comparable, because its wording or its answers changed with a version. */
public final class SeriesBreaks {

    private final List<Questionnaire> versions;

    /**
     * @param versions from the oldest to the newest
     * @throws IllegalStateException when a question changed and nobody wrote why
     */
    public SeriesBreaks(List<Questionnaire> versions) {
        this.versions = List.copyOf(versions);
        for (int i = 1; i < versions.size(); i++) {
            requireReasons(versions.get(i - 1), versions.get(i));
        }
    }

    /** Why questions of both versions do not compare, in plain French; empty between the same version. */
    public Map<QuestionCode, String> between(int older, int newer) {
        Map<QuestionCode, String> reasons = new LinkedHashMap<>();
        for (int i = 1; i < versions.size(); i++) {
            Questionnaire before = versions.get(i - 1);
            Questionnaire after = versions.get(i);
            if (before.version() >= older && after.version() <= newer) {
                for (Question question : after.questions()) {
                    String reason = question.changed();
                    if (reason != null && before.find(question.code()).isPresent()) {
                        reasons.merge(question.code(), reason, (first, second) -> first + " " + second);
                    }
                }
            }
        }
        return reasons;
    }

    private static void requireReasons(Questionnaire before, Questionnaire after) {
        for (Question question : after.questions()) {
            Optional<Question> then = before.find(question.code());
            if (then.isPresent() && question.changed() == null && differ(then.get(), question)) {
                throw new IllegalStateException(
                        "questionnaire-%d.yaml: %s differs from version %d; say why under \"changed\""
                                .formatted(after.version(), question.code(), before.version()));
            }
        }
    }

    private static boolean differ(Question then, Question now) {
        return !then.text().equals(now.text())
                || then.kind() != now.kind()
                || !Objects.equals(then.unit(), now.unit())
                || !then.options().equals(now.options())
                || !then.bands().equals(now.bands());
    }
}
