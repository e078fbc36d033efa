package fr.gouv.barometre.common.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A PDF that a screen reader can read (PDF/UA): tagged, in French, with its title, bookmarks and every font embedded. Nothing
 * is fetched while it is made.
 */
public final class Pdf {

    private static final String FONTS = "/liberation/LiberationSans-";

    static {
        // Else it writes ten lines per paper to the console, past the portal's log
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Markup markup;
    private final String title;
    private final String subject;
    private final List<String> styles;
    private final List<Element> bookmarks = new ArrayList<>();
    private final Element body;

    /** @param styles names of style sheets added to the common one */
    public Pdf(Markup markup, String title, String subject, String... styles) {
        this.markup = markup;
        this.title = title;
        this.subject = subject;
        this.styles = List.of(styles);
        this.body = markup.element("body");
    }

    /** At the foot of every page, beside the page number. */
    public void foot(String words) {
        body.appendChild(markup.styled("div", "foot", words));
    }

    public void add(Element... parts) {
        for (Element part : parts) {
            body.appendChild(part);
        }
    }

    /** A heading that the bookmarks lead to. */
    public void heading(String tag, String words) {
        String id = "s" + bookmarks.size();
        Element heading = markup.element(tag, words);
        heading.setAttribute("id", id);
        Element bookmark = markup.element("bookmark");
        bookmark.setAttribute("name", words);
        bookmark.setAttribute("href", "#" + id);
        bookmarks.add(bookmark);
        body.appendChild(heading);
    }

    public byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", 400);
        font(builder, "Bold", 700);
        markup.document().appendChild(html());
        builder.useFastMode()
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new FrenchLineBreaks())
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(markup.document(), "")
                .toStream(out);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Element html() {
        Element about = markup.element("meta");
        about.setAttribute("name", "subject");
        about.setAttribute("content", subject);
        Element html = markup.element(
                "html",
                markup.element(
                        "head",
                        markup.element("title", title),
                        about,
                        markup.element("bookmarks", bookmarks),
                        markup.element(
                                "style",
                                sheet("paper") + styles.stream().map(Pdf::sheet).collect(Collectors.joining()))),
                body);
        html.setAttribute("lang", "fr");
        return html;
    }

    private static void font(PdfRendererBuilder builder, String name, int weight) {
        builder.useFont(
                () -> Objects.requireNonNull(Pdf.class.getResourceAsStream(FONTS + name + ".ttf")),
                "Liberation Sans",
                weight,
                FontStyle.NORMAL,
                true);
    }

    private static String sheet(String name) {
        try (InputStream sheet =
                Objects.requireNonNull(Pdf.class.getResourceAsStream("/papers/" + name + ".css"), name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
