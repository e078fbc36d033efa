package fr.gouv.barometre.reminder.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.StatTiles;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.reminder.CommuneReminder;
import fr.gouv.barometre.reminder.LeftOut;
import fr.gouv.barometre.reminder.PreviewShown;
import fr.gouv.barometre.reminder.Reminded;
import fr.gouv.barometre.reminder.ReminderPreview;
import fr.gouv.barometre.reminder.ReminderPreview.Sample;

/** The next sending: how many, to whom with which reasons, and who is left out. */
class PreviewParts extends Div {

    static final int PER_PAGE = 25;

    PreviewParts(OpsnId opsn, ReminderPreview preview, PreviewQuery query, SerializableConsumer<PreviewShown> choose) {
        String day = Dates.day(preview.day());
        add(new StatTiles()
                .tile(
                        Numbers.count(preview.recipientCount()),
                        text("reminder.tile.recipients"),
                        text("reminder.tile.day", day))
                .tile(
                        Numbers.count(preview.leftOutCount()),
                        text("reminder.tile.left-out"),
                        text("reminder.tile.left-out.base"))
                .tile(Numbers.count(preview.quiet()), text("reminder.tile.quiet"), text("reminder.tile.quiet.base")));
        add(note(text("reminder.preview.note")));
        Sample sample = preview.sample();
        if (sample != null) {
            add(sample(sample));
        }
        Select<PreviewShown> shown = new Select<>();
        shown.setLabel(text("reminder.shown"));
        shown.setItems(PreviewShown.values());
        shown.setItemLabelGenerator(value -> text("reminder.shown." + value));
        shown.setValue(query.shown());
        shown.addValueChangeListener(change -> choose.accept(change.getValue()));
        Div filters = new Div(shown);
        filters.addClassNames("bn-filtres", "fr-mb-2w", "fr-mt-3w");
        boolean recipients = query.shown() == PreviewShown.RECIPIENTS;
        add(filters, recipients ? recipients(preview) : leftOut(preview));
        add(new Pager(
                Addresses.reminders(opsn),
                query.parameters(),
                query.page(),
                recipients ? preview.recipientCount() : preview.leftOutCount(),
                PER_PAGE));
    }

    private static Component recipients(ReminderPreview preview) {
        if (preview.recipients().isEmpty()) {
            return new EmptyState(text("reminder.recipients.none"), text("reminder.recipients.none.advice"));
        }
        return new DataTable<Reminded>(text("reminder.shown.RECIPIENTS"))
                .hideCaption()
                .column(text("reminder.column.person"), Reminded::name)
                .component(text("reminder.column.communes"), PreviewParts::communes)
                .rows(preview.recipients());
    }

    private static UnorderedList communes(Reminded person) {
        UnorderedList list = new UnorderedList();
        for (CommuneReminder commune : person.communes()) {
            list.add(new ListItem(
                    new TextLink(Addresses.commune(commune.insee()), commune.commune()),
                    new Span(" " + String.join(" ", commune.reasons()))));
        }
        return list;
    }

    private static Component leftOut(ReminderPreview preview) {
        if (preview.leftOut().isEmpty()) {
            return new EmptyState(text("reminder.left-out.none"), text("reminder.left-out.none.advice"));
        }
        return new DataTable<LeftOut>(text("reminder.shown.LEFT_OUT"))
                .hideCaption()
                .component(
                        text("reminder.column.commune"),
                        one -> new TextLink(Addresses.commune(one.insee()), one.commune()))
                .column(text("reminder.column.person"), PreviewParts::person)
                .column(text("reminder.column.why"), PreviewParts::why)
                .rows(preview.leftOut());
    }

    private static String person(LeftOut one) {
        return one.person() == null ? text("reminder.nobody") : one.person();
    }

    private static String why(LeftOut one) {
        return text("reminder.why." + one.why(), one.since() == null ? "" : Dates.day(one.since()));
    }

    private static NativeDetails sample(Sample sample) {
        Paragraph subject = new Paragraph(text("reminder.sample.subject", sample.subject()));
        subject.addClassName("bn-gras");
        Paragraph body = new Paragraph(sample.body());
        body.addClassName("bn-lignes");
        return new NativeDetails(text("reminder.sample", sample.name()), new Div(subject, body));
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("bn-note");
        return note;
    }
}
