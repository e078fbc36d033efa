package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.obligation.RuleBooks;
import fr.gouv.barometre.obligation.RuleState;
import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Questionnaires;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** What a portfolio can show and be narrowed by: reviewed data, the same for every operator. */
@Component
public class PortfolioChoices {

    private final PortfolioColumns columns;
    private final List<String> axes;
    private final SequencedMap<String, String> rules = new LinkedHashMap<>();
    private final SequencedMap<String, String> actions = new LinkedHashMap<>();

    PortfolioChoices(Questionnaires questionnaires, RuleBooks ruleBooks, Catalogues catalogues) {
        List<Axis> all = questionnaires.current().axes();
        columns = new PortfolioColumns(all);
        axes = all.stream().map(Axis::shortTitle).toList();
        ruleBooks.current().rules().stream()
                .filter(rule -> rule.state() != RuleState.UNVERIFIED)
                .forEach(rule -> rules.put(rule.code(), rule.title()));
        catalogues.current().actions().forEach(action -> actions.put(action.code(), action.title()));
    }

    public PortfolioColumns columns() {
        return columns;
    }

    /** Short titles, in the order of the questionnaire. */
    public List<String> axes() {
        return axes;
    }

    /** Titles by code of the rules that can be late. */
    public SequencedMap<String, String> rules() {
        return Collections.unmodifiableSequencedMap(rules);
    }

    /** Titles by code of the catalogue. */
    public SequencedMap<String, String> actions() {
        return Collections.unmodifiableSequencedMap(actions);
    }
}
