package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.portfolio.PortfolioExport;
import fr.gouv.barometre.portfolio.PortfolioFile;
import java.io.ByteArrayInputStream;

/** Downloads of what is shown at the moment of the click. */
class ExportLinks extends Div {

    ExportLinks(PortfolioExport export, SerializableSupplier<OpsnId> opsn, SerializableSupplier<PortfolioQuery> shown) {
        addClassName("bn-export");
        for (TableFormat format : TableFormat.values()) {
            Anchor link = new Anchor(
                    DownloadHandler.fromInputStream(event -> answer(export, opsn.get(), shown.get(), format)),
                    AttachmentType.DOWNLOAD,
                    text("portfolio.export." + format));
            link.addClassNames("fr-link", "fr-icon-download-line", "fr-link--icon-right");
            add(link);
        }
    }

    /** Runs in the thread of the download, beside the one of the screen. */
    private static DownloadResponse answer(
            PortfolioExport export, OpsnId opsn, PortfolioQuery shown, TableFormat format) {
        try {
            PortfolioFile file = export.write(opsn, shown.filter(), shown.order(), shown.columns(), format);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), file.mediaType(), file.content().length);
        } catch (NotFoundException outside) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
