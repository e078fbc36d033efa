package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.ui.AdviceCard;
import fr.gouv.barometre.actionplan.ui.Decisions;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.workspace.CommuneHome;
import fr.gouv.barometre.workspace.FirstActionSentences;
import java.util.List;

/** The three actions to take first. */
class FirstActions extends PageSection {

    FirstActions(CommuneHome home, Decisions decisions) {
        super(TitleLine.h2(
                text("workspace.actions.title"),
                new TextLink(
                        Addresses.plan(home.commune().insee()),
                        text("workspace.actions.plan", home.overview().advice().size()))));
        InseeCode commune = home.commune().insee();
        PlanOverview overview = home.overview();
        List<Advice> first =
                overview.advice().stream().limit(FirstActionSentences.SHOWN).toList();
        if (first.isEmpty()) {
            add(nothing(commune, overview));
            return;
        }
        add(aloud(overview));
        OrderedList list = new OrderedList();
        list.addClassNames("bn-puces", "bn-grille", "bn-grille--3", "bn-etirer");
        for (Advice advice : first) {
            list.add(new ListItem(new AdviceCard(commune, overview, advice, decisions)));
        }
        add(list);
    }

    private static NativeDetails aloud(PlanOverview overview) {
        OrderedList sentences = new OrderedList();
        FirstActionSentences.of(overview).forEach(sentence -> sentences.add(new ListItem(sentence)));
        NativeDetails aloud = new NativeDetails(text("workspace.first.title"), sentences);
        aloud.addClassName("bn-details");
        return aloud;
    }

    private static EmptyState nothing(InseeCode commune, PlanOverview overview) {
        return overview.known().answers().isEmpty()
                ? new EmptyState(
                        text("workspace.actions.unanswered"),
                        text("workspace.actions.unanswered.what"),
                        LinkButton.secondary(Addresses.questionnaire(commune), text("workspace.actions.questionnaire")))
                : new EmptyState(text("workspace.actions.none"), text("workspace.actions.none.what"));
    }
}
