package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.workspace.CommuneEvolution;
import fr.gouv.barometre.workspace.CommuneEvolution.AnswerChange;
import fr.gouv.barometre.workspace.CommuneEvolution.Effect;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What changed since the year before, and what the actions done changed, in sentences. */
class ChangesSection extends PageSection {

    private ChangesSection(String title, String none, Stream<String> sentences) {
        super(TitleLine.h2(title));
        UnorderedList list = new UnorderedList();
        list.addClassNames("bn-puces", "bn-pile-s");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        add(list.getComponentCount() == 0 ? CommuneWords.small(none) : list);
    }

    static ChangesSection ofAnswers(CommuneEvolution evolution) {
        List<Integer> years = evolution.years();
        return new ChangesSection(
                text("workspace.evolution.changes"),
                years.size() < 2
                        ? text("workspace.evolution.changes.once", String.valueOf(years.getLast()))
                        : text(
                                "workspace.evolution.changes.none",
                                String.valueOf(years.get(years.size() - 2)),
                                String.valueOf(years.getLast())),
                evolution.changes().stream().map(ChangesSection::words));
    }

    static ChangesSection ofActions(CommuneEvolution evolution) {
        return new ChangesSection(
                text("workspace.evolution.effects"),
                text("workspace.evolution.effects.none"),
                evolution.effects().stream().map(ChangesSection::words));
    }

    private static String words(AnswerChange change) {
        return text(
                "workspace.evolution.change",
                change.question(),
                change.before(),
                String.valueOf(change.yearBefore()),
                change.after(),
                String.valueOf(change.year()));
    }

    private static String words(Effect effect) {
        String day = Dates.day(LocalDate.ofInstant(effect.doneAt(), Dates.ZONE));
        String after = effect.after();
        if (after == null) {
            return text("workspace.evolution.effect.later", effect.action(), day, effect.question(), effect.before());
        }
        return text(
                after.equals(effect.before()) ? "workspace.evolution.effect.same" : "workspace.evolution.effect",
                effect.action(),
                day,
                effect.question(),
                effect.before(),
                after);
    }
}
