package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.ui.AnswerOrigin;
import fr.gouv.barometre.actionplan.ui.FactList;
import fr.gouv.barometre.actionplan.ui.PlanWords;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.ExternalLink;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.response.KnownAnswers;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.workspace.RuleWords;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of a rule, the same way everywhere: its state, since when, in which text, checked where and when. */
final class ObligationWords {

    private ObligationWords() {}

    /** Where on the page the rule is told in full. */
    static String anchor(Obligation obligation) {
        return "regle-" + obligation.code();
    }

    static Badge badge(Obligation obligation) {
        Fulfilment fulfilment = Objects.requireNonNull(obligation.fulfilment());
        Tone tone = switch (fulfilment) {
            case MET -> Tone.SUCCESS;
            case LATE -> Tone.ERROR;
            case TO_FILL -> Tone.NEW;
            case UPCOMING -> Tone.INFO;
        };
        return new Badge(tone, RuleWords.fulfilment(obligation)).small();
    }

    /** What the commune answered, to which questions, and from which year when it is not of today's campaign. */
    static Div answer(KnownAnswers known, Obligation obligation) {
        String codes = obligation.questions().stream().map(QuestionCode::value).collect(Collectors.joining(", "));
        String words = Objects.requireNonNullElse(obligation.answerInWords(), text("workspace.rule.unanswered"));
        Div answer = new Div(new Span(codes.isEmpty() ? words : text("workspace.rule.answer.codes", words, codes)));
        origin(known, obligation).ifPresent(origin -> answer.add(CommuneWords.note(origin)));
        return answer;
    }

    /** "D'après votre réponse de 2025." Empty when nothing earlier was used. */
    static Optional<String> origin(KnownAnswers known, Obligation obligation) {
        return obligation.answerInWords() == null
                ? Optional.empty()
                : AnswerOrigin.words(known, obligation.questions());
    }

    /** Text, source, date and state: no legal statement goes without them. */
    static FactList legal(Obligation obligation) {
        return new FactList()
                .fact(text("workspace.rule.text"), obligation.legalText())
                .fact(text("workspace.rule.source"), sources(obligation));
    }

    private static Component sources(Obligation obligation) {
        Div sources = new Div();
        for (Obligation.Source source : obligation.sources()) {
            sources.add(new ExternalLink(source.url(), source.label()), new Span(" "));
        }
        Span checked = new Span(RuleWords.checked(obligation) + " ");
        Span state = new Span(RuleWords.state(obligation));
        state.addClassName("bn-stable");
        sources.add(checked, state);
        String caveat = obligation.caveat();
        if (caveat != null) {
            sources.add(CommuneWords.note(caveat));
        }
        return sources;
    }

    /** "Action en cours, 3 étapes sur 5." */
    static String action(PlanActionDetails action) {
        String status = PlanWords.status(action.status());
        return action.steps().isEmpty()
                ? text("workspace.rule.action", status)
                : text("workspace.rule.action.steps", status, PlanWords.steps(action));
    }
}
