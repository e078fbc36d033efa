package fr.gouv.barometre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code and the file of French texts agree, and screens keep their French in that file. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/fr/gouv/barometre");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n/translations.properties");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//[^\n]*$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-zA-Z0-9_-]+)+\\.?|[a-z][a-z0-9-]*\\.");
    private static final Pattern FRENCH = Pattern.compile("[àâçéèêëîïôùûœÀÂÇÉÈÊÎÔŒ’«»]");

    private final Properties texts = load();
    private final Set<String> keys = texts.stringPropertyNames();

    @Test
    void everyKeyThatTheCodeNamesHasItsText() throws IOException {
        Set<String> missing = keysInCode().stream()
                .filter(name -> keys.stream().noneMatch(key -> isNamedBy(key, name)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsedBySomeCode() throws IOException {
        Set<String> named = keysInCode();
        Set<String> unused = keys.stream()
                .filter(key -> named.stream().noneMatch(name -> isNamedBy(key, name)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextCanBeFormatted() {
        for (String key : keys) {
            String text = texts.getProperty(key);
            assertThat(text)
                    .as("%s: a straight apostrophe is a command in MessageFormat, use ’", key)
                    .doesNotContain("'");
            assertThat(new MessageFormat(text, Locale.FRANCE)).as(key).isNotNull();
        }
    }

    @Test
    void screensKeepTheirFrenchInTheFileOfTexts() throws IOException {
        Set<String> hardCoded = new TreeSet<>();
        for (Path source : sources()) {
            String path = SOURCES.relativize(source).toString();
            if (path.contains("/ui/") || path.startsWith("shell/")) {
                literals(source)
                        .filter(literal -> FRENCH.matcher(literal).find())
                        .forEach(literal -> hardCoded.add(path + ": " + literal));
            }
        }
        assertThat(hardCoded).isEmpty();
    }

    /** A name is the key itself, or the start of keys that the code completes ("shell.nav." + role). */
    private static boolean isNamedBy(String key, String name) {
        return key.equals(name) || key.startsWith(name.endsWith(".") ? name : name + ".");
    }

    private Set<String> keysInCode() throws IOException {
        Set<String> features =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            literals(source)
                    .filter(literal -> KEY.matcher(literal).matches())
                    .filter(literal -> features.contains(literal.substring(0, literal.indexOf('.'))))
                    .forEach(found::add);
        }
        return found;
    }

    private static Stream<String> literals(Path source) {
        try {
            String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
            return LITERAL.matcher(code).results().map((MatchResult match) -> match.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
