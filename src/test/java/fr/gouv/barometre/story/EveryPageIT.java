package fr.gouv.barometre.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every page, as every role that may open it: axe, the narrowest screen, one title, and the keyboard alone. */
class EveryPageIT {

    private static final String PAGES = "story/pages.csv";
    private static final String NOBODY = "-";
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    @AfterAll
    static void leave() {
        VISITORS.values().forEach(Visitor::close);
        VISITORS.clear();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/" + PAGES, useHeadersInDisplayName = true)
    void is_accessible(String account, String path, String route) {
        Visitor visitor = VISITORS.computeIfAbsent(
                account, name -> name.equals(NOBODY) ? Visitor.anonymous() : Visitor.signedIn(name));
        Page page = visitor.page();
        visitor.open(path);
        visitor.heading().waitFor();
        page.waitForFunction("() => !document.querySelector('.v-loading-indicator[style*=block]')");

        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("fr");
        assertThat(visitor.heading().count()).as("level 1 headings of %s", path).isOne();
        assertThat(page.title()).endsWith("Baromètre Numérique et collectivités");
        Accessibility.assertClean(page);
        Accessibility.assertFitsNarrowScreen(page);
        Keyboard.assertReachesEverything(page);
    }

    @Test
    void no_page_is_left_out() throws Exception {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Set<String> routes = new TreeSet<>();
        for (var view : scanner.findCandidateComponents("fr.gouv.barometre")) {
            routes.add(Class.forName(view.getBeanClassName())
                    .getAnnotation(Route.class)
                    .value());
        }
        Set<String> covered = new ClassPathResource(PAGES)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(covered).isEqualTo(routes);
    }
}
