package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.Participation;
import fr.gouv.barometre.campaign.Turnout;
import fr.gouv.barometre.campaign.TurnoutRow;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.StatTiles;
import fr.gouv.barometre.common.ui.TitleLine;
import java.util.List;

/** Who answered: the balance, the same in sentences, then by région and size, by département and by operator. */
class ParticipationBody extends PageBody {

    ParticipationBody(CampaignDetails campaign, Participation participation) {
        add(
                PageSection.withHiddenTitle(
                        text("campaign.participation.balance"), createTiles(campaign, participation.total())),
                createSentences(participation),
                createMatrix(participation),
                createDepartements(participation.departements()),
                createOperators(participation.operators()));
    }

    private static StatTiles createTiles(CampaignDetails campaign, Turnout total) {
        int notStarted = total.expected() - total.started();
        return new StatTiles()
                .tile(
                        Numbers.count(total.expected()),
                        text("campaign.participation.expected"),
                        text("campaign.participation.frozen", Dates.day(campaign.opensOn())))
                .tile(
                        Numbers.count(total.submitted()),
                        text("campaign.participation.submitted"),
                        TurnoutWords.base(total.submitted(), total))
                .tile(
                        Numbers.count(total.started()),
                        text("campaign.participation.started"),
                        TurnoutWords.base(total.started(), total))
                .tile(
                        Numbers.count(notStarted),
                        text("campaign.participation.notStarted"),
                        TurnoutWords.base(notStarted, total));
    }

    private static PageSection createSentences(Participation participation) {
        Paragraph readAt = new Paragraph(text("campaign.participation.readAt", Dates.moment(participation.readAt())));
        readAt.addClassName("bn-petit");
        PageSection section = new PageSection(TitleLine.h2(text("campaign.participation.sentences"), readAt));
        ParticipationSentences.of(participation).forEach(sentence -> {
            Paragraph paragraph = new Paragraph(sentence);
            paragraph.addClassName("bn-resume");
            section.add(paragraph);
        });
        return section;
    }

    private static PageSection createMatrix(Participation participation) {
        return new PageSection(
                TitleLine.h2(text("campaign.matrix.title"), ParticipationMatrix.legend()),
                new ParticipationMatrix(participation),
                createNote(text("campaign.matrix.note", Turnout.SMALLEST_BASE)));
    }

    private static PageSection createDepartements(List<TurnoutRow> rows) {
        NativeDetails details = new NativeDetails(text("campaign.departements.show", rows.size()));
        details.addClassName("bn-details");
        details.setContent(
                createTable(text("campaign.departements.caption"), text("campaign.departements.name"), rows));
        return new PageSection(TitleLine.h2(text("campaign.departements.title")), details);
    }

    private static PageSection createOperators(List<TurnoutRow> rows) {
        TitleLine title = TitleLine.h2(text("campaign.operators.title"));
        if (rows.isEmpty()) {
            return new PageSection(
                    title, new EmptyState(text("campaign.operators.empty"), text("campaign.operators.emptyAdvice")));
        }
        return new PageSection(
                title,
                createTable(text("campaign.operators.caption"), text("campaign.operators.name"), rows),
                createNote(text("campaign.operators.note")));
    }

    private static Paragraph createNote(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("bn-note");
        return note;
    }

    private static DataTable<TurnoutRow> createTable(String caption, String name, List<TurnoutRow> rows) {
        return new DataTable<TurnoutRow>(caption)
                .hideCaption()
                .column(name, TurnoutRow::name)
                .number(
                        text("campaign.table.expected"),
                        row -> Numbers.count(row.turnout().expected()))
                .number(
                        text("campaign.table.started"),
                        row -> Numbers.count(row.turnout().started()))
                .number(
                        text("campaign.table.submitted"),
                        row -> Numbers.count(row.turnout().submitted()))
                .number(text("campaign.table.rate"), row -> TurnoutWords.rate(row.turnout()))
                .rows(rows);
    }
}
