package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The questions of one axis beside the menu of all axes. Only these cards exist. When an answer makes a question appear or
 * disappear, the other cards stay as they are, and so does the focus.
 */
class AxisPage implements AnswerSaver.Cards {

    private final Axis axis;
    private final Shown shown;
    private final SaveWords words;
    private final Supplier<QuestionnairePage> reload;
    private final List<QuestionExtras.OnPage> extras;
    private final Map<QuestionCode, QuestionCard> cards = new HashMap<>();
    private final Div list = new Div();
    private final Div filter = new Div();
    private final Paragraph nothingLeft = new Paragraph(text("response.filter.nothing-left"));
    private final AxisMenu menu;
    private final InseeCode commune;
    private final List<Axis> axes;

    AxisPage(
            QuestionnairePage page,
            Axis axis,
            Shown shown,
            SaveWords words,
            Supplier<QuestionnairePage> reload,
            List<QuestionExtras.OnPage> extras) {
        this.axis = axis;
        this.shown = shown;
        this.words = words;
        this.reload = reload;
        this.extras = extras;
        commune = page.sheet().profile().insee();
        axes = page.axes();
        menu = new AxisMenu(page, axis, extras);
        list.addClassName("bn-questions");
        update(page);
    }

    /** Puts the page into the part whose answers are saved, under what says that some are not. */
    AnswerSaving in(AnswerSaving saving, StuckAnswers stuck) {
        Div side = new Div(menu);
        side.addClassName("menu");
        Paragraph proposal = new Paragraph(text("response.proposal"));
        proposal.addClassName("bn-note");
        filter.addClassNames("bn-ligne", "bn-ligne--entre", "fr-my-3w");
        Div questions = new Div(saving.banner(), stuck, filter, list, nothingLeft, createSteps(), proposal);
        questions.addClassName("questions");
        saving.content().addClassName("bn-questionnaire");
        saving.content().add(side, questions);
        return saving;
    }

    @Override
    public Optional<QuestionCard> card(QuestionCode question) {
        return Optional.ofNullable(cards.get(question));
    }

    @Override
    public void refresh(QuestionCode question) {
        QuestionnairePage page = reload.get();
        card(question).ifPresent(card -> card.settle(page.given(card.question())));
        update(page);
    }

    @Override
    public void replace(QuestionCode question) {
        QuestionnairePage page = reload.get();
        card(question).ifPresent(card -> card.show(page.given(card.question())));
        update(page);
    }

    @Override
    public void look(QuestionCode question) {
        card(question)
                .ifPresentOrElse(
                        QuestionCard::focus,
                        () -> axes.stream()
                                .filter(other -> other.questions().stream()
                                        .anyMatch(one -> one.code().equals(question)))
                                .findFirst()
                                .ifPresent(other -> UI.getCurrent().navigate(Shown.ALL.address(commune, other))));
    }

    private void update(QuestionnairePage page) {
        menu.update(page);
        updateFilter(page);
        List<Question> wanted = page.asked(axis).stream()
                .filter(question -> shown == Shown.ALL || page.isOpen(question) || isShown(question))
                .toList();
        cards.values().removeIf(card -> {
            boolean gone = !wanted.contains(card.question());
            if (gone) {
                list.remove(card);
            }
            return gone;
        });
        for (int i = 0; i < wanted.size(); i++) {
            if (!cards.containsKey(wanted.get(i).code())) {
                list.addComponentAtIndex(i, createCard(wanted.get(i), page));
            }
        }
        cards.forEach((code, card) -> card.contradicted(page.contradictionsOn(code)));
        nothingLeft.setVisible(cards.isEmpty());
    }

    /** A card stays once it is there, and a detail comes with the card of its question. */
    private boolean isShown(Question question) {
        return cards.containsKey(question.code())
                || question.code().detailed().filter(cards::containsKey).isPresent();
    }

    private QuestionCard createCard(Question question, QuestionnairePage page) {
        QuestionCard card =
                new QuestionCard(question, words, !page.sheet().rights().answer(), page.previous(question));
        for (QuestionExtras.OnPage extra : extras) {
            extra.beside(question).ifPresent(card::beside);
            extra.under(question).ifPresent(card::add);
        }
        card.show(page.given(question));
        cards.put(question.code(), card);
        return card;
    }

    private void updateFilter(QuestionnairePage page) {
        int asked = page.expected(axis);
        Paragraph progress = new Paragraph(text("response.axis.answered", page.answered(axis), asked));
        progress.addClassName("bn-petit");
        Nav choices = new Nav(
                choice(Shown.OPEN, text("response.filter.open", page.open(axis))),
                choice(Shown.ALL, text("response.filter.all", asked)));
        choices.addClassName("bn-ligne");
        choices.setAriaLabel(text("response.filter.label"));
        filter.removeAll();
        filter.add(choices, progress);
    }

    private Anchor choice(Shown choice, String label) {
        Anchor link = new Anchor(choice.address(commune, axis), label);
        link.addClassNames("fr-btn", "fr-btn--sm", choice == shown ? "fr-btn--secondary" : "fr-btn--tertiary");
        if (choice == shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Div createSteps() {
        Div steps = new Div();
        steps.addClassNames("bn-ligne", "bn-ligne--entre", "fr-mt-4w");
        int here = axes.indexOf(axis);
        if (here > 0) {
            Axis before = axes.get(here - 1);
            LinkButton back = LinkButton.secondary(shown.address(commune, before), before.shortTitle());
            steps.add(back.icon("arrow-left-line"));
        }
        if (here < axes.size() - 1) {
            Axis after = axes.get(here + 1);
            steps.add(
                    LinkButton.primary(shown.address(commune, after), text("response.axis.next", after.shortTitle())));
        }
        return steps;
    }
}
