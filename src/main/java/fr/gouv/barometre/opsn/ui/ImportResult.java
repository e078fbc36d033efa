package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.NotFoundException;
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
import fr.gouv.barometre.opsn.ErrorFile;
import fr.gouv.barometre.opsn.ImportRefusal;
import fr.gouv.barometre.opsn.LineOutcome;
import fr.gouv.barometre.opsn.MemberImport;
import fr.gouv.barometre.opsn.MemberImportService;
import java.io.ByteArrayInputStream;
import java.time.Instant;

/** What a list would change, line by line, and the gesture that applies it. */
class ImportResult extends Div {

    private final OpsnId opsn;
    private final transient MemberImportService imports;
    private final ImportQuery query;
    private final Div problems = new Div();

    ImportResult(OpsnId opsn, MemberImport list, ImportQuery query, MemberImportService imports) {
        this.opsn = opsn;
        this.imports = imports;
        this.query = query;
        show(list);
    }

    private void show(MemberImport list) {
        removeAll();
        problems.removeAll();
        boolean applied = list.appliedAt() != null;
        String title = text(applied ? "opsn.import.result.applied" : "opsn.import.result.title", list.sourceName());
        PageSection section = new PageSection(
                TitleLine.h2(title),
                small(text("opsn.import.prepared", Dates.moment(list.preparedAt()), list.preparedBy())),
                tiles(list));
        sayWhatHappened(section, list);
        section.add(problems);
        if (list.isUnderWay()) {
            section.add(underWay(list));
        } else if (!applied && list.changes() > 0) {
            section.add(applyForm(list));
        }
        if (list.leftOut() > 0) {
            section.add(new Paragraph(errorsLink(list)));
        }
        section.add(new ImportLines(opsn, list, query, imports));
        Paragraph another = new Paragraph(new TextLink(Addresses.memberImport(opsn), text("opsn.import.another")));
        another.addClassName("fr-mt-2w");
        section.add(another);
        add(section);
    }

    private static void sayWhatHappened(PageSection section, MemberImport list) {
        Instant applied = list.appliedAt();
        Instant before = list.sameFileAppliedAt();
        ImportRefusal refusal = list.refusal();
        if (refusal != null) {
            section.add(new Alert(
                    Tone.WARNING, text("opsn.import.not-applied.title"), text("opsn.import.not-applied." + refusal)));
        }
        if (applied != null) {
            section.add(new Alert(
                    Tone.SUCCESS, text("opsn.import.applied.title", Dates.moment(applied)), appliedText(list)));
        } else if (list.changes() == 0) {
            section.add(new Paragraph(text("opsn.import.nothing")));
        } else if (before != null) {
            section.add(new Alert(
                    Tone.INFO, text("opsn.import.again.title"), text("opsn.import.again.text", Dates.moment(before))));
        }
    }

    private static String appliedText(MemberImport list) {
        String changes = text(
                "opsn.import.applied.text",
                list.count(LineOutcome.ADDED),
                list.count(LineOutcome.CLOSED),
                list.count(LineOutcome.UPDATED));
        return list.count(LineOutcome.TO_ASK) == 0
                ? changes
                : changes + " " + text("opsn.import.applied.asked", list.count(LineOutcome.TO_ASK));
    }

    private static StatTiles tiles(MemberImport list) {
        StatTiles tiles = new StatTiles();
        for (LineOutcome outcome : LineOutcome.values()) {
            if (list.count(outcome) > 0) {
                tiles.tile(
                        Numbers.count(list.count(outcome)),
                        text("opsn.import.tile." + outcome, list.count(outcome)),
                        text("opsn.import.count.base", list.size()));
            }
        }
        return tiles;
    }

    private Refreshing underWay(MemberImport list) {
        Refreshing refreshing = new Refreshing(() -> {
            MemberImport now = imports.get(opsn, list.id());
            if (!now.isUnderWay()) {
                show(now);
            }
        });
        refreshing.add(new Alert(
                Tone.INFO, text("opsn.import.under-way.title", list.changes()), text("opsn.import.under-way.text")));
        return refreshing;
    }

    private Div applyForm(MemberImport list) {
        Checkbox without = new Checkbox(text("opsn.import.withoutErrors", list.toCorrect()));
        without.setVisible(list.toCorrect() > 0 && !list.complete());
        TextField reason = new TextField(text("opsn.import.reason", list.count(LineOutcome.TO_ASK)));
        reason.setHelperText(text("opsn.attach.reasonHelp"));
        reason.setWidth("min(40rem, 100%)");
        reason.setVisible(list.count(LineOutcome.TO_ASK) > 0);
        Button apply = new Button(
                text("opsn.import.action.applyCount", list.changes()),
                click -> apply(list, without.getValue(), reason.getValue().strip()));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setDisableOnClick(true);
        apply.addClickListener(click -> apply.setEnabled(true));
        Div form = new Div(new Div(without), new Div(reason), apply);
        form.addClassName("fr-my-3v");
        return form;
    }

    private void apply(MemberImport list, boolean withoutLinesToCorrect, String reason) {
        try {
            imports.apply(opsn, list.id(), withoutLinesToCorrect, reason);
            show(imports.get(opsn, list.id()));
        } catch (RefusedException refused) {
            problems.removeAll();
            problems.add(new Alert(Tone.ERROR, text("opsn.import.refused.title"), refusal(refused)));
        }
    }

    private Anchor errorsLink(MemberImport list) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                    return answer(list);
                }),
                AttachmentType.DOWNLOAD,
                text("opsn.import.download", list.leftOut()));
        link.addClassNames("fr-link", "fr-link--download");
        return link;
    }

    /** Runs in the thread of the download, beside the one of the screen. */
    private DownloadResponse answer(MemberImport list) {
        try {
            ErrorFile file = imports.errors(opsn, list.id());
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), file.mediaType(), file.content().length);
        } catch (NotFoundException deleted) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("bn-note");
        return paragraph;
    }
}
