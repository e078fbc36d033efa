package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Refreshing;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.declaration.DeclarationService;
import fr.gouv.barometre.declaration.StartedDeclaration;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.survey.AnswerWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The declarations that were started last, and how far each is. */
class StartedSection extends PageSection {

    private final Map<UUID, JobProgress> shown = new HashMap<>();

    /** @param ended shows the whole page anew, for the answers that are there now */
    StartedSection(
            OpsnId opsn,
            List<StartedDeclaration> started,
            DeclarationService declarations,
            SerializableRunnable ended) {
        super(TitleLine.h2(text("declaration.started")));
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-liste");
        started.forEach(one -> list.add(line(opsn, one)));
        add(list);
        if (isUnderWay(started)) {
            add(new Refreshing(() -> {
                List<StartedDeclaration> now = declarations.overview(opsn).started();
                if (isUnderWay(now)) {
                    now.stream()
                            .filter(one -> shown.containsKey(one.job().id()))
                            .forEach(one -> Objects.requireNonNull(
                                            shown.get(one.job().id()))
                                    .show(one.job()));
                } else {
                    ended.run();
                }
            }));
        }
    }

    private static boolean isUnderWay(List<StartedDeclaration> started) {
        return started.stream().anyMatch(one -> one.job().isUnderWay());
    }

    private ListItem line(OpsnId opsn, StartedDeclaration one) {
        JobProgress progress = new JobProgress(one.job());
        shown.put(one.job().id(), progress);
        Paragraph answer = new Paragraph(text(
                "declaration.started.answer",
                one.question().code(),
                one.question().text(),
                AnswerWords.say(one.question(), one.value())));
        Paragraph by = new Paragraph(text(
                "declaration.started.by",
                Dates.moment(Objects.requireNonNull(one.job().startedAt())),
                one.job().by()));
        by.addClassName("bn-note");
        DeclarationQuery detail =
                new DeclarationQuery(PortfolioFilter.ALL, one.job().id());
        return new ListItem(
                answer, by, progress, new TextLink(detail.address(opsn), text("declaration.started.detail")));
    }
}
