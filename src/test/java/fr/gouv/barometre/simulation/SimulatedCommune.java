package fr.gouv.barometre.simulation;

import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.internal.PublishedRules;
import fr.gouv.barometre.recommendation.Catalogue;
import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.recommendation.NextStep;
import fr.gouv.barometre.recommendation.internal.PublishedActions;
import fr.gouv.barometre.simulation.internal.PublishedCosts;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.LocalDate;
import java.util.List;

/** A commune of the tests whose every action of the catalogue that changes an answer can be supposed done. */
record SimulatedCommune(Facts facts, List<Candidate> candidates) {

    static final Questionnaires QUESTIONNAIRES = new Questionnaires();
    static final Catalogues CATALOGUES = PublishedActions.read(QUESTIONNAIRES);
    static final Catalogue CATALOGUE = CATALOGUES.current();
    static final RuleBook BOOK = PublishedRules.read(QUESTIONNAIRES).current();
    static final Questionnaire QUESTIONNAIRE = QUESTIONNAIRES.version(CATALOGUE.questionnaireVersion());
    static final ActionCosts COSTS = PublishedCosts.read(CATALOGUES);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static SimulatedCommune of(Facts facts) {
        return new SimulatedCommune(
                facts,
                CATALOGUE.entries().stream()
                        .map(entry -> new Candidate(
                                entry.action(),
                                false,
                                NextStep.of(entry, QUESTIONNAIRE, facts),
                                COSTS.price(
                                        entry.action().code(), facts.profile().staffFte())))
                        .toList());
    }

    SimulatedCommune with(List<Candidate> fewer) {
        return new SimulatedCommune(facts, fewer);
    }

    Simulator simulator() {
        return new Simulator(QUESTIONNAIRE, BOOK, facts, TODAY, candidates);
    }
}
