package fr.gouv.barometre.simulation.internal;

import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.recommendation.Catalogue;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.simulation.ActionCosts;
import fr.gouv.barometre.simulation.ActionCosts.Cost;
import fr.gouv.barometre.simulation.EuroRange;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Reads what the actions of a catalogue cost, refusing with line and reason what parts from the words that communes read. */
final class CostReader {

    private static final String ESTIMATE = "ordre de grandeur";
    private static final String PER_AGENT = "agent";

    private final Map<String, CatalogueAction> actions;

    private CostReader(Catalogue catalogue) {
        this.actions = catalogue.actions().stream().collect(Collectors.toMap(CatalogueAction::code, action -> action));
    }

    /**
     * @param catalogues finds the version of the same number, or throws IllegalArgumentException
     * @throws fr.gouv.barometre.common.yaml.MalformedDataException with line and reason
     */
    static ActionCosts read(YamlNode root, IntFunction<Catalogue> catalogues) {
        root.onlyKeys("version", "reviewedOn", "costs");
        root.date("reviewedOn");
        return new CostReader(catalogue(root, catalogues)).costs(root);
    }

    private static Catalogue catalogue(YamlNode root, IntFunction<Catalogue> catalogues) {
        try {
            return catalogues.apply(root.integer("version"));
        } catch (IllegalArgumentException e) {
            throw root.get("version").fail("this version of the catalogue was never published");
        }
    }

    private ActionCosts costs(YamlNode root) {
        Map<String, Cost> costs = new HashMap<>();
        for (YamlNode node : root.get("costs").items()) {
            node.onlyKeys("action", "source", "estimate", "euros", "unknown", "reading");
            CatalogueAction action = node.oneOf("action", actions);
            if (costs.put(action.code(), cost(node, action)) != null) {
                throw node.get("action").fail("the cost of %s is written twice".formatted(action.code()));
            }
        }
        actions.keySet().stream()
                .filter(code -> !costs.containsKey(code))
                .sorted()
                .findFirst()
                .ifPresent(code -> {
                    throw root.failAt("costs", "the cost of %s is missing".formatted(code));
                });
        return new ActionCosts(root.integer("version"), costs);
    }

    private static Cost cost(YamlNode node, CatalogueAction action) {
        if (!node.text("source").equals(action.cost())) {
            throw node.get("source").fail("the catalogue says \"%s\"".formatted(action.cost()));
        }
        if (node.has("euros") == node.has("unknown")) {
            throw node.fail("expected either \"euros\" or \"unknown\"");
        }
        if (node.has("unknown")) {
            return new Cost(null, false, node.text("unknown"));
        }
        estimate(node, action);
        YamlNode euros = node.get("euros");
        euros.onlyKeys("low", "high", "per");
        if (euros.has("per") && !euros.text("per").equals(PER_AGENT)) {
            throw euros.get("per").fail("expected \"%s\"".formatted(PER_AGENT));
        }
        return new Cost(range(euros), euros.has("per"), node.textOrNull("reading"));
    }

    /** What the catalogue shows as an order of magnitude is one here too, and only that. */
    private static void estimate(YamlNode node, CatalogueAction action) {
        if (node.has("estimate") && !node.text("estimate").equals(ESTIMATE)) {
            throw node.get("estimate").fail("expected \"%s\"".formatted(ESTIMATE));
        }
        if (node.has("estimate") != action.costIsEstimate()) {
            throw node.fail("the catalogue says that the cost of %s %s an order of magnitude"
                    .formatted(action.code(), action.costIsEstimate() ? "is" : "is not"));
        }
    }

    private static EuroRange range(YamlNode euros) {
        int low = euros.integer("low");
        int high = euros.integer("high");
        if (low < 0 || high < low) {
            throw euros.fail("\"low\" is from 0 to \"high\"");
        }
        return new EuroRange(low, high);
    }
}
