package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.bulk.ItemOutcome.Result;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Progress;

/** How far a job is, as a bar and in words. */
class JobProgress extends Div {

    JobProgress(BulkJob job) {
        addClassName("bn-avancement");
        show(job);
    }

    void show(BulkJob job) {
        removeAll();
        add(Progress.besideItsWords(job.finished(), job.total()).thin(), new Paragraph(words(job)));
    }

    private static String words(BulkJob job) {
        if (job.isUnderWay()) {
            return text(
                    "declaration.progress", Numbers.count(job.finished()), Numbers.count(job.total()), job.finished());
        }
        int refused = job.count(Result.REFUSED) + job.count(Result.FAILED);
        String ended = text("declaration.ended", job.count(Result.DONE), job.count(Result.LEFT_ALONE), job.total());
        return refused == 0 ? ended : ended + " " + text("declaration.ended.refused", refused);
    }
}
