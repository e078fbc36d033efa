package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.gouv.barometre.actionplan.DocumentContent;
import fr.gouv.barometre.actionplan.DocumentDetails;
import fr.gouv.barometre.actionplan.PlanDocumentService;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Tone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of one action: to open, to add, to remove and to bring back. */
class DocumentsSection extends Div {

    private static final double BYTES_PER_KILOBYTE = 1024;

    private final transient PlanDocumentService service;
    private final InseeCode commune;
    private final String actionCode;
    private final boolean writable;
    private final SerializableRunnable refresh;
    private final Div list = new Div();
    private final Div refusals = new Div();

    /** Set by the thread that receives the file, read by the one that shows the page. */
    private volatile @Nullable RefusedException refused;

    DocumentsSection(
            InseeCode commune,
            String actionCode,
            boolean writable,
            PlanDocumentService service,
            SerializableRunnable refresh) {
        this.service = service;
        this.commune = commune;
        this.actionCode = actionCode;
        this.writable = writable;
        this.refresh = refresh;
        add(DetailPanel.title(text("plan.documents.title")), list, refusals);
        if (writable) {
            add(small(text("plan.documents.help")), upload());
        }
    }

    void show(List<DocumentDetails> documents) {
        list.removeAll();
        if (documents.isEmpty()) {
            list.add(small(text("plan.documents.none")));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassNames("bn-liste", "bn-petit");
        documents.forEach(document -> items.add(item(document)));
        list.add(items);
    }

    private ListItem item(DocumentDetails document) {
        LocalDate until = document.restorableUntil();
        if (until != null) {
            ListItem removed = new ListItem(small(text("plan.documents.removed", document.name(), Dates.day(until))));
            button(removed, "plan.restore", document, () -> service.restore(commune, actionCode, document.id()));
            return removed;
        }
        Anchor link = new Anchor(download(document.id()), document.name());
        link.addClassName("bn-fort");
        ListItem item = new ListItem(
                link,
                small(text(
                        "plan.documents.about",
                        document.type().name(),
                        Numbers.count((long) Math.ceil(document.size() / BYTES_PER_KILOBYTE)),
                        Dates.moment(document.addedAt()),
                        document.addedBy())));
        button(item, "plan.documents.remove", document, () -> service.remove(commune, actionCode, document.id()));
        return item;
    }

    /** As an attachment, and never guessed to be a page: what people sent must not run in the portal's name. */
    private DownloadHandler download(long documentId) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            return service.content(commune, documentId)
                    .map(DocumentsSection::response)
                    .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
        });
    }

    private static DownloadResponse response(DocumentContent document) {
        return new DownloadResponse(
                new ByteArrayInputStream(document.bytes()),
                document.name(),
                document.type().mediaType(),
                document.bytes().length);
    }

    private void button(ListItem item, String key, DocumentDetails document, SerializableRunnable verb) {
        if (writable) {
            Button button = new Button(text(key), event -> {
                verb.run();
                refresh.run();
            });
            button.setAriaLabel(text(key + ".aria", document.name()));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            item.add(button);
        }
    }

    private Upload upload() {
        UploadHandler handler = this::receive;
        Upload upload = new Upload(handler);
        Button choose = new Button(text("plan.documents.add"));
        choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.getElement().addEventListener("upload-success", event -> received(upload));
        upload.getElement().addEventListener("upload-error", event -> received(upload));
        return upload;
    }

    /** Outside the session's lock: nothing of the page is touched here. At most one byte more than is taken is read. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var sent = event.getInputStream()) {
            content = sent.readNBytes(PlanDocumentService.LARGEST + 1);
        }
        try {
            service.add(commune, actionCode, event.getFileName(), content);
            refused = null;
        } catch (RefusedException reason) {
            refused = reason;
        }
    }

    private void received(Upload upload) {
        upload.clearFileList();
        refusals.removeAll();
        RefusedException reason = refused;
        if (reason == null) {
            refresh.run();
        } else {
            refusals.add(new Alert(Tone.ERROR, text("plan.documents.refused"), refusal(reason)));
        }
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("bn-note");
        return paragraph;
    }
}
