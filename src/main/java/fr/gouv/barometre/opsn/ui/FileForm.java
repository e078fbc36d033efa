package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.table.TableReader;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.Tone;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of members, the day from which it counts, and whether it is all of them. A refusal is said beside the file. */
class FileForm extends Div {

    /** Compares a file with the members; may refuse it. */
    interface Comparison extends Serializable {
        UUID compare(String name, byte[] content, LocalDate effectiveOn, boolean complete);
    }

    private final Div refusals = new Div();
    private final Comparison comparison;
    private final SerializableConsumer<UUID> show;

    /** Written by the thread that shows the page, read by the one that receives the file. */
    private volatile @Nullable LocalDate effectiveOn;

    private volatile boolean complete;

    /** Set by the thread that receives the file, read by the one that shows the page. */
    private volatile @Nullable UUID compared;

    private volatile @Nullable RefusedException refused;

    FileForm(LocalDate today, Comparison comparison, SerializableConsumer<UUID> show) {
        this.comparison = comparison;
        this.show = show;
        this.effectiveOn = today;
        DayField day = new DayField(text("opsn.import.effectiveOn"));
        day.setHelperText(text("opsn.import.effectiveOn.help"));
        day.setValue(today);
        day.addValueChangeListener(change -> effectiveOn = change.getValue());
        Checkbox all = new Checkbox(text("opsn.import.complete"));
        all.setHelperText(text("opsn.import.complete.help"));
        all.addValueChangeListener(change -> complete = change.getValue());
        Div fields = new Div(day, all);
        fields.addClassName("bn-filtres");
        add(new Paragraph(text("opsn.import.file.help")), fields, createUpload(), refusals);
    }

    private Upload createUpload() {
        UploadHandler handler = this::receive;
        Upload upload = new Upload(handler);
        Button choose = new Button(text("opsn.import.file.choose"));
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.addClassName("fr-mt-3v");
        upload.getElement().addEventListener("upload-success", event -> received(upload));
        upload.getElement().addEventListener("upload-error", event -> received(upload));
        return upload;
    }

    /** Outside the session's lock: nothing of the page is touched here. At most one byte more than is taken is read. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var sent = event.getInputStream()) {
            content = sent.readNBytes(TableReader.LARGEST + 1);
        }
        compare(event.getFileName(), content);
    }

    void compare(String name, byte[] content) {
        LocalDate day = effectiveOn;
        try {
            if (day == null) {
                throw new RefusedException("common.day.required");
            }
            compared = comparison.compare(name, content, day, complete);
            refused = null;
        } catch (RefusedException reason) {
            refused = reason;
        }
    }

    void received(Upload upload) {
        upload.clearFileList();
        refusals.removeAll();
        RefusedException reason = refused;
        UUID id = compared;
        if (reason != null) {
            refusals.add(new Alert(Tone.ERROR, text("opsn.import.refused.title"), refusal(reason)));
        } else if (id != null) {
            show.accept(id);
        }
    }
}
