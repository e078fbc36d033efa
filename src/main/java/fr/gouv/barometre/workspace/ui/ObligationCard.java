package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.ui.Decisions;
import fr.gouv.barometre.actionplan.ui.FactList;
import fr.gouv.barometre.actionplan.ui.PlanAddresses;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.workspace.RuleWords;
import java.util.Objects;
import java.util.Optional;

/** An obligation that asks something of the commune: why it applies, where it stands, and what to do about it. */
class ObligationCard extends Article {

    ObligationCard(InseeCode commune, PlanOverview overview, Obligation obligation, Decisions decisions) {
        addClassNames("bn-carte", "bn-oblig");
        if (obligation.fulfilment() == Fulfilment.LATE) {
            addClassName("bn-carte--erreur");
        }
        setId(ObligationWords.anchor(obligation));
        add(createBody(overview, obligation), createAction(commune, overview, obligation, decisions));
    }

    private static Div createBody(PlanOverview overview, Obligation obligation) {
        Div badges = new Div(
                new Badge(Tone.INFO, text("workspace.rule.obligatory")).small(), ObligationWords.badge(obligation));
        badges.addClassNames("bn-ligne", "fr-mb-1w");
        H3 title = new H3(obligation.title());
        title.addClassName("bn-h3");
        Paragraph threshold = new Paragraph(obligation.because());
        threshold.addClassName("bn-seuil");
        FactList facts = new FactList()
                .fact(text("workspace.rule.in-force"), RuleWords.inForce(obligation))
                .fact(text("workspace.rule.answer"), ObligationWords.answer(overview.known(), obligation));
        Div body = new Div(badges, title, threshold, facts, ObligationWords.legal(obligation));
        body.addClassName("bn-oblig__corps");
        return body;
    }

    private static Div createAction(
            InseeCode commune, PlanOverview overview, Obligation obligation, Decisions decisions) {
        Div side = new Div();
        side.addClassName("bn-oblig__act");
        Optional<PlanActionDetails> running = overview.settling(obligation);
        if (running.isPresent()) {
            PlanActionDetails action = running.get();
            LinkButton see = LinkButton.secondary(
                            PlanAddresses.action(commune, action.code()), text("workspace.rule.see-action"))
                    .small();
            see.setAriaLabel(text("workspace.rule.see-action.aria", action.title()));
            side.add(CommuneWords.small(ObligationWords.action(action)), see);
        } else if (obligation.fulfilment() == Fulfilment.TO_FILL
                && !obligation.questions().isEmpty()) {
            addQuestion(side, commune, overview, obligation.questions().getFirst());
        } else {
            overview.action(Objects.requireNonNullElse(obligation.actionCode(), ""))
                    .ifPresent(action -> addProposal(side, commune, overview, action, decisions));
        }
        return side;
    }

    private static void addQuestion(Div side, InseeCode commune, PlanOverview overview, QuestionCode question) {
        side.add(CommuneWords.small(text("workspace.rule.to-answer")));
        overview.questionnaire().find(question).ifPresent(known -> {
            LinkButton answer = LinkButton.secondary(
                            Addresses.questionnaire(commune) + "/"
                                    + overview.questionnaire().axisOf(question).slug(),
                            text(overview.writable() ? "workspace.rule.answer-it" : "workspace.left.see"))
                    .small();
            answer.setAriaLabel(text("workspace.rule.answer-it.aria", known.text()));
            side.add(answer);
        });
    }

    private static void addProposal(
            Div side, InseeCode commune, PlanOverview overview, CatalogueAction action, Decisions decisions) {
        side.add(CommuneWords.small(text("workspace.rule.no-action", action.title(), action.effort())));
        if (overview.writable()) {
            Button accept = new Button(text("plan.accept"), event -> decisions.accept(action.code(), action.title()));
            accept.setAriaLabel(text("plan.accept.aria", action.title()));
            accept.addThemeVariants(ButtonVariant.LUMO_SMALL);
            accept.setDisableOnClick(true);
            side.add(accept);
        } else {
            side.add(LinkButton.secondary(
                            PlanAddresses.action(commune, action.code()), text("workspace.rule.see-action"))
                    .small());
        }
    }
}
