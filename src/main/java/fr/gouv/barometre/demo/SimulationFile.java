package fr.gouv.barometre.demo;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the simulation draws from: {@code demo/simulation.yaml}. */
record SimulationFile(
        String author,
        PlanWords planWords,
        ContactWords contactWords,
        String campaignTitle,
        List<Account> accounts,
        List<Operator> operators,
        Respondents respondents,
        Map<QuestionCode, Habit> habits,
        Map<InseeCode, Map<QuestionCode, String>> pinned,
        Map<InseeCode, Participation> participation) {

    /**
     * A person of the demonstration, known to the identity server.
     *
     * @param id subject of the login, and the person's id here
     * @param operator name; null unless the person manages one
     * @param communes INSEE codes; empty unless the person works for communes
     */
    record Account(
            UUID id,
            String email,
            String name,
            Role role,
            @Nullable String operator,
            List<String> communes) {}

    /** @param reasons why an action is blocked or declined, by status */
    record PlanWords(String decidedBy, String personInCharge, String eluReferent, Map<String, String> reasons) {}

    /** @param names by role of the contact, with a place for the commune */
    record ContactWords(String source, Map<String, String> names) {}

    /** @param answering how many times more likely a member answers than another commune */
    record Operator(
            String name,
            String shortName,
            Set<String> departements,
            @Nullable Integer members,
            double coverage,
            double answering) {}

    /** @param regions share of the respondents by région code; the others share the rest by number of communes */
    record Respondents(int count, Map<String, Double> regions, List<Size> sizes) {}

    /** From this population on. */
    record Size(int from, double share) {}

    /**
     * How communes answer a question in 2025, in percent of the answers that inform.
     *
     * @param shares by answer, the most advanced first; empty unless one answer is chosen
     * @param each by option; empty unless several may be chosen
     * @param otherwise the option of those who chose none
     * @param mean of a share of a total; null elsewhere
     * @param base the total of a commune without inhabitants
     * @param council whether the total is the number of municipal councillors
     */
    record Habit(
            Map<String, Double> shares,
            Map<String, Double> each,
            @Nullable String otherwise,
            @Nullable Double mean,
            double base,
            double perThousand,
            boolean council,
            double perInhabitant,
            double dontKnow,
            double notApplicable) {}

    /**
     * What is fixed for the communes of the demonstration accounts.
     *
     * @param submitted years of the campaigns it submitted
     * @param axesFilled axes already filled in the open campaign; 0 when it has not started
     */
    record Participation(Set<Integer> submitted, int axesFilled) {}

    static SimulationFile read() {
        YamlNode file = YamlNode.parse(DataFile.matching("demo/simulation.yaml").getFirst());
        return new SimulationFile(
                file.text("author"),
                planWords(file.get("plans")),
                contactWords(file.get("contacts")),
                file.text("campaignTitle"),
                file.list("accounts").stream().map(SimulationFile::account).toList(),
                file.list("operators").stream().map(SimulationFile::operator).toList(),
                respondents(file.get("respondents")),
                habits(file.get("answers")),
                pinned(file.get("pinned")),
                participation(file.get("participation")));
    }

    private static Account account(YamlNode node) {
        node.onlyKeys("id", "email", "name", "role", "operator", "communes");
        return new Account(
                UUID.fromString(node.text("id")),
                node.text("email"),
                node.text("name"),
                Role.valueOf(node.text("role")),
                node.textOrNull("operator"),
                node.texts("communes"));
    }

    private static PlanWords planWords(YamlNode node) {
        node.onlyKeys("decidedBy", "personInCharge", "eluReferent", "reasons");
        Map<String, String> reasons = new HashMap<>();
        node.get("reasons").entries().forEach((status, reason) -> reasons.put(status, reason.text()));
        return new PlanWords(
                node.text("decidedBy"), node.text("personInCharge"), node.text("eluReferent"), Map.copyOf(reasons));
    }

    private static ContactWords contactWords(YamlNode node) {
        node.onlyKeys("source", "names");
        Map<String, String> names = new LinkedHashMap<>();
        node.get("names").entries().forEach((role, name) -> names.put(role, name.text()));
        return new ContactWords(node.text("source"), names);
    }

    private static Operator operator(YamlNode node) {
        node.onlyKeys("name", "shortName", "departements", "members", "coverage", "answering");
        return new Operator(
                node.text("name"),
                node.text("shortName"),
                Set.copyOf(node.texts("departements")),
                node.has("members") ? node.integer("members") : null,
                orZero(node, "coverage"),
                node.number("answering"));
    }

    private static Respondents respondents(YamlNode node) {
        node.onlyKeys("count", "regions", "sizes");
        return new Respondents(
                node.integer("count"),
                numbers(node, "regions"),
                node.list("sizes").stream()
                        .map(size -> new Size(size.integer("from"), size.number("share")))
                        .toList());
    }

    private static Map<QuestionCode, Habit> habits(YamlNode node) {
        Map<QuestionCode, Habit> habits = new LinkedHashMap<>();
        node.entries().forEach((code, habit) -> habits.put(new QuestionCode(code), habit(habit)));
        return habits;
    }

    private static Habit habit(YamlNode node) {
        node.onlyKeys(
                "shares",
                "each",
                "otherwise",
                "mean",
                "base",
                "perThousand",
                "council",
                "perInhabitant",
                "dontKnow",
                "notApplicable");
        return new Habit(
                numbers(node, "shares"),
                numbers(node, "each"),
                node.textOrNull("otherwise"),
                node.numberOrNull("mean"),
                orZero(node, "base"),
                orZero(node, "perThousand"),
                node.flag("council"),
                orZero(node, "perInhabitant"),
                orZero(node, "dontKnow"),
                orZero(node, "notApplicable"));
    }

    private static Map<InseeCode, Map<QuestionCode, String>> pinned(YamlNode node) {
        Map<InseeCode, Map<QuestionCode, String>> pinned = new HashMap<>();
        node.entries().forEach((insee, answers) -> {
            Map<QuestionCode, String> options = new HashMap<>();
            answers.entries().forEach((code, option) -> options.put(new QuestionCode(code), option.text()));
            pinned.put(new InseeCode(insee), options);
        });
        return pinned;
    }

    private static Map<InseeCode, Participation> participation(YamlNode node) {
        Map<InseeCode, Participation> participation = new HashMap<>();
        node.entries().forEach((insee, fixed) -> {
            fixed.onlyKeys("submitted", "inProgress");
            Set<Integer> years = new HashSet<>();
            fixed.list("submitted").forEach(year -> years.add(year.integer()));
            participation.put(
                    new InseeCode(insee),
                    new Participation(years, fixed.has("inProgress") ? fixed.integer("inProgress") : 0));
        });
        return participation;
    }

    private static Map<String, Double> numbers(YamlNode node, String key) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        node.find(key).ifPresent(map -> map.entries().forEach((name, value) -> numbers.put(name, value.number())));
        return numbers;
    }

    private static double orZero(YamlNode node, String key) {
        return node.has(key) ? node.number(key) : 0;
    }
}
