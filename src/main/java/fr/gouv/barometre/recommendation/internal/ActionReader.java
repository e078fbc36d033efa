package fr.gouv.barometre.recommendation.internal;

import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.recommendation.CatalogueAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a commune sees of a model action. */
final class ActionReader {

    private static final int FEWEST_STEPS = 3;
    private static final int MOST_STEPS = 6;
    private static final int EASIEST = 3;

    private final Set<String> axes;
    private final Map<String, YamlNode> figureBases;

    /** @param figureBases by name, what to say of a published figure's base and limits */
    ActionReader(Set<String> axes, Map<String, YamlNode> figureBases) {
        this.axes = axes;
        this.figureBases = figureBases;
    }

    CatalogueAction read(YamlNode node) {
        node.onlyKeys(
                "code",
                "axis",
                "title",
                "why",
                "figure",
                "steps",
                "effort",
                "effortDays",
                "cost",
                "costIsEstimate",
                "funding",
                "fundingEnds",
                "helpers",
                "guides",
                "ease",
                "helpedByOpsn",
                "appliesWhen",
                "settledWhen",
                "triggers");
        Optional<YamlNode> end = node.find("fundingEnds");
        end.ifPresent(value -> value.onlyKeys("on", "text"));
        @Nullable String fundingEnds = end.map(value -> value.text("text")).orElse(null);
        @Nullable LocalDate fundingEndsOn = end.map(value -> value.date("on")).orElse(null);
        return new CatalogueAction(
                code(node.get("code")),
                axis(node.get("axis")),
                node.text("title"),
                node.text("why"),
                figure(node),
                steps(node),
                node.text("effort"),
                effortDays(node.get("effortDays")),
                node.text("cost"),
                node.flag("costIsEstimate"),
                node.texts("funding"),
                fundingEnds,
                fundingEndsOn,
                helpers(node),
                node.list("guides").stream().map(ActionReader::guide).toList(),
                ease(node.get("ease")),
                node.flag("helpedByOpsn"));
    }

    private static String code(YamlNode node) {
        if (!node.text().matches("A\\d{2}")) {
            throw node.fail("\"%s\" is not a code such as A01".formatted(node.text()));
        }
        return node.text();
    }

    private String axis(YamlNode node) {
        if (!axes.contains(node.text())) {
            throw node.fail("no axis %s in the questionnaire".formatted(node.text()));
        }
        return node.text();
    }

    /** A figure never goes without its base. */
    private @Nullable String figure(YamlNode action) {
        if (!action.has("figure")) {
            return null;
        }
        YamlNode figure = action.get("figure");
        figure.onlyKeys("text", "base");
        YamlNode base = figure.oneOf("base", figureBases);
        return "%s (%s)".formatted(figure.text("text"), base.text());
    }

    private static List<String> steps(YamlNode action) {
        List<String> steps = action.texts("steps");
        if (steps.size() < FEWEST_STEPS || steps.size() > MOST_STEPS) {
            throw action.find("steps").orElse(action).fail("an action has three to six steps");
        }
        return steps;
    }

    private static double effortDays(YamlNode node) {
        if (node.number() <= 0) {
            throw node.fail("an action takes some time");
        }
        return node.number();
    }

    private static List<String> helpers(YamlNode action) {
        if (!action.has("helpers")) {
            throw action.fail("missing \"helpers\": who can help is one of the reasons of a rank");
        }
        return action.texts("helpers");
    }

    private static CatalogueAction.Guide guide(YamlNode node) {
        node.onlyKeys("label", "url", "verified");
        boolean verified = node.flag("verified");
        if (verified && !node.has("url")) {
            throw node.fail("a verified guide has an address");
        }
        return new CatalogueAction.Guide(node.text("label"), node.urlOrNull("url"), verified);
    }

    private static int ease(YamlNode node) {
        if (node.integer() < 0 || node.integer() > EASIEST) {
            throw node.fail("ease goes from 0 to 3");
        }
        return node.integer();
    }
}
