package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.pdf.Markup;
import fr.gouv.barometre.common.pdf.Pdf;
import java.util.List;
import org.w3c.dom.Element;

/** A PDF with what all of them have: title, commune, mark of simulated data, foot, imprint. */
class PdfPaper {

    final PaperSource source;
    final Markup markup = new Markup();
    final Pdf pdf;

    PdfPaper(PaperSource source, String title, String... styles) {
        this.source = source;
        String commune = source.commune().name();
        this.pdf = new Pdf(
                markup,
                Sentences.say("papers.document.title", title, commune),
                Sentences.say("papers.document.subject", commune),
                styles);
        pdf.foot(Imprint.foot(source, title));
        pdf.heading("h1", title);
        pdf.add(markup.styled("p", "context", Imprint.commune(source)));
        if (source.simulated()) {
            pdf.add(markup.styled("p", "simulated", Imprint.simulated()));
        }
    }

    final Element paragraph(String words) {
        return markup.element("p", words);
    }

    final Element note(String words) {
        return markup.styled("p", "note", words);
    }

    final Element list(String tag, List<String> items) {
        return markup.element(
                tag, items.stream().map(item -> markup.element("li", item)).toList());
    }

    /** Ends the paper with where it comes from. */
    final byte[] write() {
        pdf.add(markup.styled("p", "imprint note", String.join(" ", Imprint.lines(source))));
        return pdf.write();
    }
}
