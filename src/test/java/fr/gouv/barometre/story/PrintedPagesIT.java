package fr.gouv.barometre.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are taken to the council on paper: without navigation, nothing cut off, what is folded on the screen readable. */
class PrintedPagesIT {

    /** Pixels between the margins of an A4 page, as browsers print it. */
    private static final int PAPER_WIDTH = 718;

    private static final int PAPER_HEIGHT = 1_000;

    private static final String NAVIGATION = """
            () => [...document.querySelectorAll('nav, .bn-outils, footer, vaadin-button')]
                .filter(part => part.checkVisibility()).map(part => part.tagName + '.' + part.className)""";

    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body *')]
                .filter(part => part.checkVisibility() && !part.closest('.fr-sr-only, svg'))
                .filter(part => part.getBoundingClientRect().right > innerWidth + 1
                    || getComputedStyle(part).overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1)
                .map(part => part.tagName + '.' + part.className)""";

    private static final String FOLDED = """
            () => [...document.querySelectorAll('details')]
                .filter(details => details.checkVisibility())
                .filter(details => ![...details.children].slice(1)
                    .every(part => part.checkVisibility({contentVisibilityAuto: true})))
                .map(details => details.querySelector('summary').textContent)""";

    @ParameterizedTest
    @CsvSource({
        "secretaire, /communes/40320/plan, Plan d’action",
        "secretaire, /communes/40320/plan?vue=liste, Plan d’action",
        "secretaire, /communes/40320/plan/A01, Plan d’action",
        "mont-de-marsan, /communes/40192/resultats, Résultats",
    })
    void a_page_on_paper_has_all_of_its_content_and_nothing_else(String account, String path, String title)
            throws IOException {
        try (Visitor visitor = Visitor.signedIn(account)) {
            Page page = visitor.page();
            visitor.open(path);
            visitor.heading().waitFor();
            page.setViewportSize(PAPER_WIDTH, PAPER_HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(found(page, NAVIGATION)).as("navigation").isEmpty();
            assertThat(found(page, CUT_OFF)).as("cut off").isEmpty();
            assertThat(found(page, FOLDED)).as("folded").isEmpty();
            try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
                assertThat(new PDFTextStripper().getText(paper)).contains(title);
            }
        }
    }

    private static List<?> found(Page page, String script) {
        return (List<?>) page.evaluate(script);
    }
}
