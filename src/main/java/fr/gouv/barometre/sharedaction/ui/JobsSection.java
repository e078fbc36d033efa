package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Progress;
import fr.gouv.barometre.common.ui.Refreshing;
import fr.gouv.barometre.common.ui.Tone;
import java.util.List;

/** What the portal is doing commune by commune, until it is done. */
class JobsSection extends Div {

    /**
     * @param look which jobs are under way now
     * @param ended shows the page anew
     */
    JobsSection(List<BulkJob> jobs, SerializableSupplier<List<BulkJob>> look, SerializableRunnable ended) {
        Div shown = new Div();
        Refreshing refreshing = new Refreshing(() -> {
            List<BulkJob> now = look.get();
            if (now.isEmpty()) {
                ended.run();
            } else {
                show(shown, now);
            }
        });
        show(shown, jobs);
        refreshing.add(shown);
        add(new Alert(Tone.INFO, text("sharedaction.job.under-way"), text("sharedaction.job.text")), refreshing);
    }

    private static void show(Div shown, List<BulkJob> jobs) {
        shown.removeAll();
        jobs.forEach(job ->
                shown.add(Progress.besideItsWords(job.finished(), job.total()).thin(), new Paragraph(words(job))));
    }

    static String words(BulkJob job) {
        return text(
                "sharedaction.job.progress",
                text("sharedaction.job." + job.kind()),
                Numbers.count(job.finished()),
                Numbers.count(job.total()),
                job.finished());
    }
}
