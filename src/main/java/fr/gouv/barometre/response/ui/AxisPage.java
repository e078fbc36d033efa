package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.response.ConfirmResult;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.ui.QuestionGroups.Group;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one axis beside the menu of all axes. Only these cards exist. When an answer makes a question appear or
 * disappear, the other cards stay as they are, and so does the focus.
 */
class AxisPage implements AnswerSaver.Cards, EarlierPart.Ways {

    /** The answers that the page shows. */
    interface Answers {

        /** As they are now. */
        QuestionnairePage read();

        /**
         * Says that answers of before are still true.
         *
         * @param page as the person sees it
         * @return empty when nothing was written, which the person was told
         */
        Optional<ConfirmResult> confirm(QuestionnairePage page, List<Question> questions);
    }

    private final Axis axis;
    private final Shown shown;
    private final SaveWords words;
    private final Answers answers;
    private final List<QuestionExtras.OnPage> extras;
    private final Map<QuestionCode, QuestionCard> cards = new HashMap<>();
    private final Set<Question> changed = new HashSet<>();
    private final QuestionGroups groups;
    private final AxisFilter filter;
    private final Paragraph nothingLeft = new Paragraph(text("response.filter.nothing-left"));
    private final AxisMenu menu;
    private QuestionnairePage page;
    private @Nullable AnswerSaver saver;

    AxisPage(
            QuestionnairePage page,
            Axis axis,
            Shown shown,
            SaveWords words,
            Answers answers,
            List<QuestionExtras.OnPage> extras) {
        this.page = page;
        this.axis = axis;
        this.shown = shown;
        this.words = words;
        this.answers = answers;
        this.extras = extras;
        filter = new AxisFilter(axis, shown);
        menu = new AxisMenu(page, axis, extras);
        groups = new QuestionGroups(page.renews() || page.saysSomething(axis), this::confirmBlock);
        update(page);
    }

    /** Puts the page into the part whose answers are saved, under what says that some are not. */
    AnswerSaving in(AnswerSaver saver) {
        this.saver = saver;
        AnswerSaving saving = saver.saving();
        Div side = new Div(menu);
        side.addClassName("menu");
        Paragraph proposal = new Paragraph(text("response.proposal"));
        proposal.addClassName("bn-note");
        Div questions = new Div(
                saving.banner(),
                saver.stuck(),
                filter,
                groups,
                nothingLeft,
                new AxisSteps(page, axis, shown),
                proposal);
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
        QuestionnairePage page = answers.read();
        card(question).ifPresent(card -> card.settle(page.given(card.question())));
        update(page);
    }

    @Override
    public void replace(QuestionCode question) {
        QuestionnairePage page = answers.read();
        card(question).ifPresent(card -> card.show(page.given(card.question())));
        update(page);
    }

    @Override
    public void look(QuestionCode question) {
        card(question)
                .ifPresentOrElse(
                        QuestionCard::focus,
                        () -> page.axes().stream()
                                .filter(other -> other.questions().stream()
                                        .anyMatch(one -> one.code().equals(question)))
                                .findFirst()
                                .ifPresent(other -> UI.getCurrent().navigate(page.address(other))));
    }

    @Override
    public void confirm(Question question) {
        if (confirmed(List.of(question)).isPresent()) {
            card(question.code()).ifPresent(QuestionCard::focusEarlier);
        }
    }

    @Override
    public void take(Question question, AnswerValue value) {
        GivenAnswer given = page.given(question);
        Objects.requireNonNull(saver).take(question, value, given == null ? 0 : given.revision());
        card(question.code()).ifPresent(QuestionCard::focus);
    }

    @Override
    public void changed(Question question) {
        changed.add(question);
        card(question.code()).ifPresent(QuestionCard::unfold);
        update(page);
    }

    /** One click per block: when nothing else is left in it, the next one opens. */
    private void confirmBlock() {
        confirmed(confirmable()).ifPresent(result -> {
            Messages.done(text(
                    "response.renewal.done",
                    result.confirmed().size(),
                    result.answeredMeanwhile().size()));
            Optional<Axis> next = page.open(axis) > 0 ? Optional.empty() : page.nextOpenAxis(axis);
            next.ifPresentOrElse(
                    other -> UI.getCurrent().navigate(page.address(other)),
                    () -> UI.getCurrent().getPage().executeJs("document.querySelector('main h1').focus()"));
        });
    }

    private Optional<ConfirmResult> confirmed(List<Question> questions) {
        Optional<ConfirmResult> result = answers.confirm(page, questions);
        if (result.isPresent()) {
            QuestionnairePage now = answers.read();
            questions.forEach(question -> card(question.code()).ifPresent(card -> card.show(now.given(question))));
            update(now);
        }
        return result;
    }

    /** Not those that the person is about to answer anew. */
    private List<Question> confirmable() {
        return page.unchanged(axis).stream()
                .filter(question -> !changed.contains(question))
                .filter(question -> saver == null || !saver.stuck().holds(question.code()))
                .toList();
    }

    private void update(QuestionnairePage page) {
        this.page = page;
        menu.update(page);
        filter.update(page);
        List<Question> wanted = page.asked(axis).stream()
                .filter(question -> shown == Shown.ALL || page.isOpen(question) || isShown(question))
                .toList();
        cards.values().removeIf(card -> {
            boolean gone = !wanted.contains(card.question());
            if (gone) {
                card.removeFromParent();
            }
            return gone;
        });
        List<String> order =
                axis.questions().stream().map(one -> one.code().value()).toList();
        for (Question question : wanted) {
            if (!cards.containsKey(question.code())) {
                groups.place(createCard(question, page), group(question, page), order);
            }
        }
        groups.update(confirmable().size(), RenewalWords.left(page));
        cards.forEach((code, card) -> card.contradicted(page.contradictionsOn(code)));
        nothingLeft.setVisible(cards.isEmpty());
    }

    /** A card stays once it is there, and a detail comes with the card of its question. */
    private boolean isShown(Question question) {
        return cards.containsKey(question.code())
                || question.code().detailed().filter(cards::containsKey).isPresent();
    }

    /** A detail stands with its question. */
    private static Group group(Question question, QuestionnairePage page) {
        Question leading =
                question.code().detailed().flatMap(page.questionnaire()::find).orElse(question);
        if (!page.isOpen(leading)) {
            return Group.OTHERS;
        }
        if (page.renewal().said(leading.code())) {
            return Group.SAID;
        }
        return page.renews() && !page.renewal().unchanged(leading.code()) ? Group.CHANGED : Group.OTHERS;
    }

    private QuestionCard createCard(Question question, QuestionnairePage page) {
        // Confirming answers of before is for the commune itself; a delegate gives answers
        EarlierPart earlier =
                new EarlierPart(question, page.renewal(), !page.sheet().rights().answer(), this);
        QuestionCard card = new QuestionCard(question, words, page.isReadOnly(question), groups.title(), earlier);
        for (QuestionExtras.OnPage extra : extras) {
            extra.beside(question).ifPresent(card::beside);
            extra.under(question).ifPresent(card::add);
        }
        card.show(page.given(question));
        cards.put(question.code(), card);
        return card;
    }
}
