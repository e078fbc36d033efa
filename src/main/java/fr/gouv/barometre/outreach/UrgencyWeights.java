package fr.gouv.barometre.outreach;

import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaires;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The reviewed points of each signal, {@code outreach/urgency.yaml}, read once; a malformed file refuses the start. */
@Component
public class UrgencyWeights {

    private static final Map<String, Signal> WORDS = Arrays.stream(Signal.values())
            .collect(Collectors.toMap(
                    signal -> signal.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));

    private record Weight(String why, boolean atMost, NavigableMap<Long, Integer> steps) {

        int points(long measure) {
            return Optional.ofNullable(atMost ? steps.ceilingEntry(measure) : steps.floorEntry(measure))
                    .map(Map.Entry::getValue)
                    .orElse(0);
        }
    }

    /**
     * The answer that declares an incident.
     *
     * @param gravities by code of the option
     */
    public record Incident(QuestionCode question, int months, Map<String, Integer> gravities) {}

    private final Map<Signal, Weight> weights = new EnumMap<>(Signal.class);
    private final Incident incident;

    UrgencyWeights(Questionnaires questionnaires) {
        YamlNode file =
                YamlNode.parse(DataFile.matching("outreach/urgency.yaml").getFirst());
        file.onlyKeys("reviewedOn", "incident", "signals");
        file.date("reviewedOn");
        incident = readIncident(file.get("incident"), questionnaires);
        for (YamlNode node : file.list("signals")) {
            weights.put(node.oneOf("signal", WORDS), readWeight(node));
        }
        if (weights.size() < Signal.values().length) {
            throw file.failAt("signals", "a signal is missing");
        }
    }

    private static Incident readIncident(YamlNode node, Questionnaires questionnaires) {
        node.onlyKeys("question", "months", "answers");
        QuestionCode question = new QuestionCode(node.text("question"));
        if (questionnaires.current().find(question).isEmpty()) {
            throw node.failAt("question", "no such question");
        }
        Map<String, Integer> gravities = new HashMap<>();
        node.get("answers").entries().forEach((option, gravity) -> gravities.put(option, gravity.integer()));
        return new Incident(question, node.integer("months"), Map.copyOf(gravities));
    }

    private static Weight readWeight(YamlNode node) {
        node.onlyKeys("signal", "counts", "why", "atLeast", "atMost");
        boolean atMost = node.has("atMost");
        NavigableMap<Long, Integer> steps = new TreeMap<>();
        for (YamlNode step : node.list(atMost ? "atMost" : "atLeast")) {
            step.onlyKeys("measure", "points");
            steps.put((long) step.integer("measure"), step.integer("points"));
        }
        node.text("counts");
        return new Weight(node.text("why"), atMost, steps);
    }

    int points(Signal signal, long measure) {
        return weight(signal).points(measure);
    }

    /** Why it weighs so much, in words for the reader. */
    public String why(Signal signal) {
        return weight(signal).why();
    }

    public Incident incident() {
        return incident;
    }

    private Weight weight(Signal signal) {
        return Optional.ofNullable(weights.get(signal)).orElseThrow();
    }
}
