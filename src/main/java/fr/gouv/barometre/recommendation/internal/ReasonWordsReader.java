package fr.gouv.barometre.recommendation.internal;

import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.recommendation.Catalogue.ReasonWords;
import fr.gouv.barometre.recommendation.ReasonKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how each kind of reason is said. */
final class ReasonWordsReader {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private record Known(String key, List<String> places) {}

    private static final Map<ReasonKind, Known> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(ReasonKind.OBLIGATION, new Known("obligation", List.of("title", "because"))),
            Map.entry(ReasonKind.STRONGEST_GAP, new Known("strongestGap", List.of("gap", "weight"))),
            Map.entry(ReasonKind.GAP, new Known("gap", List.of("gap", "weight"))),
            Map.entry(ReasonKind.ANSWER, new Known("answer", List.of("gap"))),
            Map.entry(ReasonKind.UPCOMING, new Known("upcoming", List.of("title", "date"))),
            Map.entry(ReasonKind.MILESTONE, new Known("milestone", List.of("title", "milestone", "date"))),
            Map.entry(ReasonKind.FUNDING_END, new Known("fundingEnd", List.of("fundingEnds"))),
            Map.entry(ReasonKind.EASY, new Known("easy", List.of("effort", "cost"))),
            Map.entry(ReasonKind.OPERATOR, new Known("operator", List.of())),
            Map.entry(ReasonKind.FIGURE, new Known("figure", List.of("figure"))),
            Map.entry(ReasonKind.HELP, new Known("help", List.of("helpers"))),
            Map.entry(ReasonKind.EFFORT, new Known("effort", List.of("effort", "cost")))));

    private ReasonWordsReader() {}

    static Map<ReasonKind, ReasonWords> read(YamlNode node) {
        node.onlyKeys(KINDS.values().stream().map(Known::key).toArray(String[]::new));
        Map<ReasonKind, ReasonWords> words = new EnumMap<>(ReasonKind.class);
        KINDS.forEach((kind, known) -> {
            YamlNode reason = node.get(known.key());
            reason.onlyKeys("heading", "text");
            Matcher place = PLACE.matcher(reason.text("text"));
            while (place.find()) {
                if (!known.places().contains(place.group(1))) {
                    throw reason.get("text").fail("there is no place {%s} here".formatted(place.group(1)));
                }
            }
            words.put(kind, new ReasonWords(reason.text("heading"), reason.text("text")));
        });
        return words;
    }
}
