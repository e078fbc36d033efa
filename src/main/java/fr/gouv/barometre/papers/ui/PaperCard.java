package fr.gouv.barometre.papers.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.papers.Paper;
import fr.gouv.barometre.papers.PaperFile;
import fr.gouv.barometre.papers.PaperService;
import fr.gouv.barometre.papers.PaperShelf.Offer;
import java.io.ByteArrayInputStream;

/** One paper: what it is for, and its link, or what is missing to write it. */
class PaperCard extends Card {

    PaperCard(PaperService papers, InseeCode commune, Offer offer) {
        Paper paper = offer.paper();
        add(TitleLine.h3(text("papers.name." + paper)), new Paragraph(text("papers.what." + paper)));
        String missing = offer.missing();
        if (missing == null) {
            foot(link(papers, commune, offer));
        } else {
            Paragraph why = new Paragraph(text(missing));
            why.addClassName("bn-note");
            add(why);
        }
    }

    private static Anchor link(PaperService papers, InseeCode commune, Offer offer) {
        Paper paper = offer.paper();
        Integer year = offer.year();
        String name = text("papers.name." + paper);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> answer(papers, commune, paper)),
                AttachmentType.DOWNLOAD,
                text(
                        "papers.download",
                        year == null ? name : text("papers.name.year", name, String.valueOf(year)),
                        paper.format().name(),
                        paper.mostKilobytes()));
        link.addClassNames("fr-link", "fr-link--download");
        return link;
    }

    /** Runs in the thread of the download, beside the one of the screen. */
    private static DownloadResponse answer(PaperService papers, InseeCode commune, Paper paper) {
        try {
            PaperFile file = papers.write(commune, paper);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), file.contentType(), file.content().length);
        } catch (RefusedException refused) {
            return DownloadResponse.error(HttpStatusCode.CONFLICT, refusal(refused));
        } catch (NotFoundException outside) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
