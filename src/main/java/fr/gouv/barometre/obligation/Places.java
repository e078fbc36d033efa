package fr.gouv.barometre.obligation;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.survey.CommuneProfile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places of a rule's sentences, "{population}", and what fills them for one commune at one date. */
public final class Places {

    /** Names that a sentence may use; a profile's place stays empty while the fact is not known. */
    public static final List<String> NAMES = List.of(
            "population", "staff", "revenue", "notified", "start", "stage", "stageFrom", "nextStage", "nextFrom");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> values = new HashMap<>();

    Places(CommuneProfile profile) {
        number("population", profile.population());
        number("staff", profile.staffFte());
        number("revenue", profile.localRevenueEuros());
        day("notified", profile.safeguardPlanNotifiedOn());
    }

    Places start(@Nullable LocalDate start) {
        day("start", start);
        return this;
    }

    Places stage(Rule.Stage stage) {
        text("stage", stage.text());
        day("stageFrom", stage.from());
        return this;
    }

    Places next(Rule.Stage stage) {
        text("nextStage", stage.text());
        day("nextFrom", stage.from());
        return this;
    }

    /** The names used in a sentence, in its order. */
    public static List<String> in(String sentence) {
        return PLACE.matcher(sentence).results().map(match -> match.group(1)).toList();
    }

    /** The sentence with every place filled; empty when one cannot be. */
    Optional<String> fill(String sentence) {
        if (!values.keySet().containsAll(in(sentence))) {
            return Optional.empty();
        }
        return Optional.of(PLACE.matcher(sentence)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), ""))));
    }

    private void number(String name, @Nullable Integer value) {
        if (value != null) {
            values.put(name, Numbers.count(value));
        }
    }

    private void day(String name, @Nullable LocalDate value) {
        if (value != null) {
            values.put(name, Dates.day(value));
        }
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
