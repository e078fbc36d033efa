package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Refreshing;
import fr.gouv.barometre.common.ui.StatTiles;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.declaration.DeclarationService;
import fr.gouv.barometre.declaration.DeclarationTrial;
import fr.gouv.barometre.survey.AnswerWords;
import java.util.Objects;

/** An answer tried on a list of communes, then declared for them: what it would do, how far it is, what it did. */
class TrialSection extends Div {

    private final OpsnId opsn;
    private final DeclarationQuery query;
    private final transient DeclarationService declarations;

    /** @param trial the one of the address */
    TrialSection(OpsnId opsn, DeclarationQuery query, DeclarationTrial trial, DeclarationService declarations) {
        this.opsn = opsn;
        this.query = query;
        this.declarations = declarations;
        show(trial);
    }

    private DeclarationTrial read() {
        return declarations.trial(opsn, Objects.requireNonNull(query.trial()));
    }

    private void show(DeclarationTrial trial) {
        removeAll();
        BulkJob job = trial.job();
        PageSection section = new PageSection(
                TitleLine.h2(text("declaration.answer", AnswerWords.say(trial.question(), trial.value()))),
                new Paragraph(text(
                        "declaration.form.item",
                        trial.question().code(),
                        trial.question().text())),
                note(text("declaration.prepared", Dates.moment(job.preparedAt()), job.by())));
        add(section);
        if (job.startedAt() == null) {
            tried(section, trial);
        } else if (job.isUnderWay()) {
            underWay(section, trial);
        } else {
            section.add(new Alert(Tone.SUCCESS, text("declaration.ended.title"), text("declaration.ended.text")));
            section.add(new JobProgress(job), new VerdictList(trial), toTheList());
        }
    }

    private void tried(PageSection section, DeclarationTrial trial) {
        int all = trial.job().total();
        int declared = trial.toDeclare();
        String base = text("declaration.tile.base", Numbers.count(all), all);
        section.add(
                new StatTiles()
                        .tile(Numbers.count(declared), text("declaration.tile.declared", declared), base)
                        .tile(Numbers.count(all - declared), text("declaration.tile.left", all - declared), base),
                new VerdictList(trial));
        if (declared == 0) {
            section.add(new Paragraph(text("declaration.nothing")));
        } else {
            section.add(start(declared));
        }
        section.add(new Paragraph(new TextLink(query.tried(null).address(opsn), text("declaration.change"))));
    }

    private Div start(int declared) {
        Div message = new Div();
        Button start = new Button(text("declaration.start", Numbers.count(declared), declared), click -> {
            message.removeAll();
            try {
                declarations.start(opsn, Objects.requireNonNull(query.trial()));
                show(read());
            } catch (RefusedException refused) {
                message.add(new Alert(Tone.ERROR, text("declaration.refused"), refusal(refused)));
            }
        });
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> start.setEnabled(true));
        Div form = new Div(message, new Paragraph(text("declaration.start.effect")), start);
        form.addClassName("fr-my-3v");
        return form;
    }

    private void underWay(PageSection section, DeclarationTrial trial) {
        JobProgress progress = new JobProgress(trial.job());
        Refreshing refreshing = new Refreshing(() -> {
            DeclarationTrial now = read();
            if (now.job().isUnderWay()) {
                progress.show(now.job());
            } else {
                show(now);
            }
        });
        refreshing.add(progress);
        section.add(new Alert(Tone.INFO, text("declaration.under-way"), text("declaration.under-way.text")));
        section.add(refreshing, toTheList());
    }

    private Paragraph toTheList() {
        return new Paragraph(new TextLink(Addresses.declaredAnswers(opsn), text("declaration.to-the-list")));
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("bn-note");
        return note;
    }
}
