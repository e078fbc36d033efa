package fr.gouv.barometre.survey;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer as it is stored: <code>{"t":"choice","v":"non"}</code>. Written by hand and not by reflection, because stored
 * answers outlive the names of Java classes.
 */
public final class AnswerJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private AnswerJson() {}

    public static String write(AnswerValue answer) {
        ObjectNode json = JSON.createObjectNode();
        switch (answer) {
            case AnswerValue.Choice(String option) -> json.put("t", "choice").put("v", option);
            case AnswerValue.Choices(var options) -> {
                ArrayNode list = json.put("t", "choices").putArray("v");
                options.forEach(list::add);
            }
            case AnswerValue.Number(var value) -> json.put("t", "number").put("v", value);
            case AnswerValue.Share(var part, var total) ->
                json.put("t", "share").put("v", part).put("of", total);
            case AnswerValue.Level(int level) -> json.put("t", "level").put("v", level);
            case AnswerValue.Day(var day) -> json.put("t", "day").put("v", day.toString());
            case AnswerValue.Text(String text) -> json.put("t", "text").put("v", text);
            case AnswerValue.DontKnow _ -> json.put("t", "dont-know");
            case AnswerValue.NotApplicable _ -> json.put("t", "not-applicable");
        }
        return JSON.writeValueAsString(json);
    }

    /** @throws IllegalArgumentException when the text is not exactly what {@link #write} makes, in any order of its keys */
    public static AnswerValue read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            String type = string(json, "t");
            return switch (type) {
                case "choice" -> new AnswerValue.Choice(string(only(json, "t", "v"), "v"));
                case "choices" -> new AnswerValue.Choices(strings(only(json, "t", "v")));
                case "number" -> new AnswerValue.Number(number(only(json, "t", "v"), "v"));
                case "share" -> new AnswerValue.Share(number(only(json, "t", "v", "of"), "v"), number(json, "of"));
                case "level" ->
                    new AnswerValue.Level(number(only(json, "t", "v"), "v").intValueExact());
                case "day" -> new AnswerValue.Day(LocalDate.parse(string(only(json, "t", "v"), "v")));
                case "text" -> new AnswerValue.Text(string(only(json, "t", "v"), "v"));
                case "dont-know" -> {
                    only(json, "t");
                    yield new AnswerValue.DontKnow();
                }
                case "not-applicable" -> {
                    only(json, "t");
                    yield new AnswerValue.NotApplicable();
                }
                default -> throw new IllegalArgumentException("Unknown type of answer: " + type);
            };
        } catch (JacksonException | ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException("Not an answer: " + e.getMessage(), e);
        }
    }

    private static JsonNode only(JsonNode json, String... keys) {
        if (!Set.copyOf(json.propertyNames()).equals(Set.of(keys))) {
            throw new IllegalArgumentException(
                    "Expected the keys " + List.of(keys) + ", found " + json.propertyNames());
        }
        return json;
    }

    private static String string(JsonNode json, String key) {
        return stringOf(json.path(key), key);
    }

    private static String stringOf(JsonNode value, String key) {
        if (!value.isString()) {
            throw new IllegalArgumentException("Expected a text under \"" + key + "\"");
        }
        return value.stringValue();
    }

    private static List<String> strings(JsonNode json) {
        if (!json.path("v").isArray()) {
            throw new IllegalArgumentException("Expected a list under \"v\"");
        }
        List<String> strings = new ArrayList<>();
        json.path("v").forEach(item -> strings.add(stringOf(item, "v")));
        return strings;
    }

    private static BigDecimal number(JsonNode json, String key) {
        if (!json.path(key).isNumber()) {
            throw new IllegalArgumentException("Expected a number under \"" + key + "\"");
        }
        return json.path(key).decimalValue();
    }
}
