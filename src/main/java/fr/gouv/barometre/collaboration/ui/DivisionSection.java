package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.collaboration.Assignee;
import fr.gouv.barometre.collaboration.AssignmentService;
import fr.gouv.barometre.collaboration.BlockWork;
import fr.gouv.barometre.collaboration.Team;
import fr.gouv.barometre.collaboration.TeamMember;
import fr.gouv.barometre.collaboration.WorkDivision;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Block by block, who is asked to answer and who answered; a référent asks somebody else here. */
class DivisionSection extends PageSection {

    private final transient AssignmentService assignments;
    private final InseeCode commune;
    private final List<Assignee> colleagues;
    private final SerializableRunnable refresh;

    /** @param assignable whether the reader may ask somebody */
    DivisionSection(
            Team team,
            WorkDivision division,
            boolean assignable,
            AssignmentService assignments,
            SerializableRunnable refresh) {
        super(TitleLine.h2(text("collaboration.division.title")));
        this.assignments = assignments;
        this.commune = team.commune().insee();
        this.refresh = refresh;
        colleagues = team.members().stream()
                .filter(member -> member.right().answers())
                .map(DivisionSection::assignee)
                .toList();
        Integer year = division.year();
        Paragraph what = new Paragraph(
                year == null
                        ? text("collaboration.division.no-campaign")
                        : text("collaboration.division.what", String.valueOf(year)));
        what.addClassNames("bn-petit", "fr-mb-2w");
        add(
                what,
                new DataTable<BlockWork>(text("collaboration.division.title"))
                        .hideCaption()
                        .component(text("collaboration.division.block"), this::block)
                        .component(
                                text("collaboration.division.asked"),
                                assignable ? this::choice : DivisionSection::asked)
                        .column(text("collaboration.division.answered"), DivisionSection::answered)
                        .component(text("collaboration.division.by"), DivisionSection::shares)
                        .rows(division.blocks()));
        if (assignable) {
            add(new QuestionForm(commune, division.blocks(), colleagues, assignments, refresh));
        }
    }

    private static Assignee assignee(TeamMember member) {
        return new Assignee(member.person(), member.name());
    }

    private Component block(BlockWork block) {
        return new Anchor(
                Addresses.questionnaire(commune) + "/" + block.axis().slug(),
                block.axis().title());
    }

    private Component choice(BlockWork block) {
        Select<Assignee> select = new Select<>();
        select.setAriaLabel(text("collaboration.division.choose", block.axis().shortTitle()));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("collaboration.division.nobody"));
        Assignee asked = block.assignee();
        select.setItems(Stream.concat(colleagues.stream(), Stream.ofNullable(asked))
                .filter(colleague -> asked == null
                        || colleague == asked
                        || !colleague.person().equals(asked.person()))
                .toList());
        select.setItemLabelGenerator(item -> item == null ? text("collaboration.division.nobody") : item.name());
        select.setValue(asked);
        select.setWidthFull();
        select.addValueChangeListener(
                change -> assign(block.axis().code(), block.axis().shortTitle(), change.getValue()));
        return new Div(select, questions(block));
    }

    private void assign(String part, String title, @Nullable Assignee chosen) {
        try {
            assignments.assign(commune, part, chosen == null ? null : chosen.person());
            Messages.done(
                    chosen == null
                            ? text("collaboration.division.freed", title)
                            : text("collaboration.division.given", title, chosen.name()));
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
            refresh.run();
        }
    }

    private static Component asked(BlockWork block) {
        Assignee asked = block.assignee();
        return new Div(
                new Span(asked == null ? text("collaboration.division.nobody") : asked.name()), questions(block));
    }

    private static Component questions(BlockWork block) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bn-liste", "bn-note");
        block.questions()
                .forEach((question, assignee) -> list.add(
                        new ListItem(text("collaboration.division.question", question.code(), assignee.name()))));
        list.setVisible(!block.questions().isEmpty());
        return list;
    }

    private static String answered(BlockWork block) {
        return text("collaboration.division.out-of", block.answered(), block.asked());
    }

    private static Component shares(BlockWork block) {
        if (block.shares().isEmpty()) {
            return new Span(text("collaboration.division.nobody-yet"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-liste");
        block.shares()
                .forEach(share -> list.add(new ListItem(text(
                        "collaboration.division.share",
                        share.author(),
                        share.answers(),
                        Dates.day(share.last().atZone(Dates.ZONE).toLocalDate())))));
        return list;
    }
}
