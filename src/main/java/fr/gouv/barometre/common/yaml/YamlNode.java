package fr.gouv.barometre.common.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a reviewed YAML file that knows its line. Reading something that is not there, or not of the asked shape,
 * throws {@link MalformedDataException} with the file, the line and the reason.
 *
 * <p>Nodes are read instead of mapped objects because only nodes keep their lines.
 */
public final class YamlNode {

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
        if (node.getAnchor().isPresent()) {
            // Written once, read twice: a reviewer would not see what an alias stands for.
            throw fail("anchors and aliases are not allowed");
        }
    }

    public static YamlNode parse(DataFile file) {
        LoadSettings settings = LoadSettings.builder().setLabel(file.name()).build();
        try {
            Node root = new Compose(settings)
                    .composeString(file.content())
                    .orElseThrow(() -> new MalformedDataException(file.name(), 1, "the file is empty"));
            return new YamlNode(file.name(), root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new MalformedDataException(file.name(), line, e.getProblem());
        } catch (YamlEngineException e) {
            throw new MalformedDataException(file.name(), 1, String.valueOf(e.getMessage()));
        }
    }

    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** An error at this node, for the caller to throw. */
    public MalformedDataException fail(String reason) {
        return new MalformedDataException(file, line(), reason);
    }

    /** An error at a key of this mapping, or at the mapping itself when it has no such key. */
    public MalformedDataException failAt(String key, String reason) {
        return tuples().stream()
                .map(tuple -> new YamlNode(file, tuple.getKeyNode()))
                .filter(node -> node.text().equals(key))
                .findFirst()
                .orElse(this)
                .fail(reason);
    }

    /** Refuses a mapping with a key that nobody reads: a misspelt key would otherwise be silently without effect. */
    public void onlyKeys(String... known) {
        Set<String> allowed = new TreeSet<>(List.of(known));
        for (NodeTuple tuple : tuples()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (!allowed.contains(key.text())) {
                throw key.fail("unknown key \"%s\", expected one of %s".formatted(key.text(), allowed));
            }
        }
    }

    public boolean has(String key) {
        return entries().containsKey(key);
    }

    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> fail("missing \"%s\"".formatted(key)));
    }

    /** The entries of this mapping, in the order of the file. */
    public Map<String, YamlNode> entries() {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : tuples()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.fail("\"%s\" is written twice".formatted(key.text()));
            }
        }
        return entries;
    }

    private List<NodeTuple> tuples() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw fail("expected keys and values");
    }

    /** The items of this sequence, at least one. */
    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fail("expected a list");
        }
        if (sequence.getValue().isEmpty()) {
            throw fail("the list is empty");
        }
        List<YamlNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlNode(file, item)));
        return items;
    }

    /** The items under a key, none when the key is absent. */
    public List<YamlNode> list(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    /** The texts under a key, each once; none when the key is absent. */
    public List<String> texts(String key) {
        Set<String> texts = new LinkedHashSet<>();
        for (YamlNode item : list(key)) {
            if (!texts.add(item.text())) {
                throw item.fail("\"%s\" is listed twice".formatted(item.text()));
            }
        }
        return List.copyOf(texts);
    }

    /** This value as text that is not blank. */
    public String text() {
        String value = scalar(Tag.STR, "a text");
        if (value.isBlank()) {
            throw fail("the text is empty");
        }
        return value;
    }

    public String text(String key) {
        return get(key).text();
    }

    public @Nullable String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    public double number() {
        String written = scalar(node.getTag().equals(Tag.INT) ? Tag.INT : Tag.FLOAT, "a number");
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            throw fail("%s is not a finite number".formatted(written));
        }
    }

    public double number(String key) {
        return get(key).number();
    }

    public @Nullable Double numberOrNull(String key) {
        return has(key) ? number(key) : null;
    }

    public int integer() {
        String value = scalar(Tag.INT, "a whole number");
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw fail("%s is not a whole number that fits".formatted(value));
        }
    }

    public int integer(String key) {
        return get(key).integer();
    }

    /** A yes-or-no key, false when absent. */
    public boolean flag(String key) {
        return find(key)
                .map(value -> Boolean.parseBoolean(value.scalar(Tag.BOOL, "true or false")))
                .orElse(false);
    }

    /** A day written 2026-11-24. */
    public LocalDate date(String key) {
        YamlNode value = get(key);
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeParseException e) {
            throw value.fail("\"%s\" is not a day such as 2026-11-24".formatted(value.text()));
        }
    }

    public @Nullable LocalDate dateOrNull(String key) {
        return has(key) ? date(key) : null;
    }

    /** A full http(s) address. */
    public String url(String key) {
        YamlNode value = get(key);
        try {
            URI uri = new URI(value.text());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null) {
                return value.text();
            }
        } catch (URISyntaxException e) {
            throw value.fail("\"%s\" is not a web address: %s".formatted(value.text(), e.getReason()));
        }
        throw value.fail("\"%s\" is not a web address".formatted(value.text()));
    }

    public @Nullable String urlOrNull(String key) {
        return has(key) ? url(key) : null;
    }

    /** The value that a word stands for. */
    public <T> T oneOf(String key, Map<String, T> words) {
        YamlNode word = get(key);
        @Nullable T value = words.get(word.text());
        if (value == null) {
            throw word.fail(
                    "\"%s\" is not known, expected one of %s".formatted(word.text(), new TreeSet<>(words.keySet())));
        }
        return value;
    }

    private String scalar(Tag tag, String expected) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(tag)) {
            return scalar.getValue();
        }
        throw fail("expected " + expected + (node instanceof ScalarNode s ? ", not " + s.getValue() : ""));
    }
}
