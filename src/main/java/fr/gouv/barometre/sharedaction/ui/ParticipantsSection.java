package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.Progress;
import fr.gouv.barometre.common.ui.StatTiles;
import fr.gouv.barometre.common.ui.TableDownload;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.sharedaction.Participant;
import fr.gouv.barometre.sharedaction.Participation;
import fr.gouv.barometre.sharedaction.SharedActionDetails;
import fr.gouv.barometre.sharedaction.SharedActionExport;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which communes take part and how far each is; for a manager, which of them it is finished for. */
class ParticipantsSection extends PageSection {

    private static final int PER_PAGE = 50;

    private final transient SharedActionDetails details;
    private final ParticipantsQuery query;
    private final TakeBack takeBack;
    private final Set<InseeCode> ticked = new HashSet<>();

    ParticipantsSection(
            SharedActionDetails details,
            ParticipantsQuery query,
            SharedActionExport export,
            Finish finish,
            TakeBack takeBack) {
        super(TitleLine.h2(text("sharedaction.participants")));
        this.details = details;
        this.query = query;
        this.takeBack = takeBack;
        add(overall(), filter());
        List<Participant> matching = details.participants().stream()
                .filter(one -> query.participation() == null || one.participation() == query.participation())
                .toList();
        List<Participant> shown = matching.stream()
                .skip((long) (query.page() - 1) * PER_PAGE)
                .limit(PER_PAGE)
                .toList();
        add(new Paragraph(text("sharedaction.participants.count", Numbers.count(matching.size()), matching.size())));
        if (!shown.isEmpty()) {
            add(
                    table().rows(shown),
                    new Pager(address(), query.withoutPage(), query.page(), matching.size(), PER_PAGE));
        }
        if (details.writable() && !joined().isEmpty()) {
            add(finish.buttons(joined(), ticked));
        }
        add(takeBack.history());
        Div download = new Div(new TableDownload(
                text("portfolio.export.XLSX"),
                () -> export.write(details.opsn().id(), details.id(), TableFormat.XLSX)));
        download.addClassName("bn-export");
        add(download);
    }

    private String address() {
        return Addresses.sharedAction(details.opsn().id(), details.id());
    }

    private Set<InseeCode> joined() {
        return details.participants().stream()
                .filter(one -> one.participation() == Participation.JOINED)
                .map(Participant::commune)
                .collect(Collectors.toSet());
    }

    private Div overall() {
        int participants = details.turnout().participants();
        Map<fr.gouv.barometre.sharedaction.Progress, Long> progress = details.progress();
        StatTiles tiles = new StatTiles();
        String base = text("sharedaction.progress.base", SharedWords.communes(participants), participants);
        progress.forEach(
                (step, communes) -> tiles.tile(Numbers.count(communes), text("sharedaction.progress." + step), base));
        int done = progress.getOrDefault(fr.gouv.barometre.sharedaction.Progress.DONE, 0L)
                .intValue();
        Div overall = new Div(tiles, Progress.besideItsWords(done, participants).thin());
        overall.addClassName("bn-avancement");
        return overall;
    }

    private Select<Participation> filter() {
        Select<Participation> filter = new Select<>();
        filter.setLabel(text("sharedaction.column.participation"));
        filter.setItems(Participation.values());
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(text("sharedaction.column.state.all"));
        filter.setItemLabelGenerator(
                one -> one == null ? text("sharedaction.column.state.all") : text("sharedaction.participation." + one));
        filter.setValue(query.participation());
        filter.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        address(), QueryParameters.simple(new ParticipantsQuery(change.getValue(), 1).withoutPage())));
        return filter;
    }

    private DataTable<Participant> table() {
        DataTable<Participant> table = new DataTable<Participant>(text("sharedaction.participants"))
                .hideCaption()
                .component(
                        text("opsn.members.commune"),
                        one -> new Anchor(Addresses.plan(one.commune()), one.name() + " (" + one.commune() + ")"))
                .component(
                        text("sharedaction.column.participation"),
                        one -> SharedWords.participation(one.participation()))
                .column(
                        text("sharedaction.column.progress"),
                        one -> one.progress() == null ? "–" : text("sharedaction.progress." + one.progress()))
                .component(text("sharedaction.column.decided"), ParticipantsSection::decided);
        if (details.writable()) {
            table.component(text("sharedaction.column.gesture"), this::gesture);
        }
        return table.sentences();
    }

    private static Component decided(Participant one) {
        if (one.decidedOn() == null) {
            return new Span(text(
                    "sharedaction.invited-on",
                    Dates.numeric(one.invitedAt().atZone(Dates.ZONE).toLocalDate())));
        }
        Div decided = new Div(new Span(text(
                "sharedaction.decided-on", Dates.numeric(one.decidedOn()), Objects.requireNonNull(one.decidedBy()))));
        if (one.reason() != null) {
            Div reason = new Div(text("sharedaction.reason", one.reason()));
            reason.addClassName("bn-note");
            decided.add(reason);
        }
        return decided;
    }

    private Component gesture(Participant one) {
        return switch (one.participation()) {
            case INVITED -> takeBack.button(one);
            case JOINED -> tick(one);
            case DECLINED, WITHDRAWN, DONE -> new Span("–");
        };
    }

    private Checkbox tick(Participant one) {
        Checkbox tick = new Checkbox();
        tick.setAriaLabel(text("sharedaction.finish.tick", one.name()));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                ticked.add(one.commune());
            } else {
                ticked.remove(one.commune());
            }
        });
        return tick;
    }
}
