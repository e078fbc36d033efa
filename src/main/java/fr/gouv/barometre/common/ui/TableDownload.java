package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.table.TableFile;
import java.io.ByteArrayInputStream;

/** A link that writes a table at the moment of the click. */
public class TableDownload extends Anchor {

    /** @param file runs in the thread of the download, beside the one of the screen */
    public TableDownload(String label, SerializableSupplier<TableFile> file) {
        super(DownloadHandler.fromInputStream(event -> answer(file)), AttachmentType.DOWNLOAD, label);
        addClassNames("fr-link", "fr-icon-download-line", "fr-link--icon-right");
    }

    private static DownloadResponse answer(SerializableSupplier<TableFile> source) {
        try {
            TableFile file = source.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), file.mediaType(), file.content().length);
        } catch (NotFoundException outside) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
