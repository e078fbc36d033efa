package fr.gouv.barometre.recommendation;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Obligations;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.internal.PublishedRules;
import fr.gouv.barometre.recommendation.internal.PublishedActions;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A commune of the tests, with the published rule book and catalogue of actions. */
record Commune(CommuneProfile profile, Map<QuestionCode, AnswerValue> answers, LocalDate today, Set<String> decided) {

    static final Questionnaires QUESTIONNAIRES = new Questionnaires();
    static final Catalogue CATALOGUE = PublishedActions.read(QUESTIONNAIRES).current();
    static final RuleBook BOOK = PublishedRules.read(QUESTIONNAIRES).current();
    static final Questionnaire QUESTIONNAIRE = QUESTIONNAIRES.version(CATALOGUE.questionnaireVersion());

    static Commune small() {
        return of(812);
    }

    static Commune of(@Nullable Integer population) {
        return with(population, false);
    }

    static Commune memberOfAnOperator() {
        return with(812, true);
    }

    private static Commune with(@Nullable Integer population, boolean opsnMember) {
        CommuneProfile profile = new CommuneProfile(
                new InseeCode("40001"), "Une commune", population, opsnMember, 9, 11_400, true, null);
        return new Commune(profile, Map.of(), LocalDate.of(2026, 11, 24), Set.of());
    }

    Commune answering(String given) {
        return answering(Answers.parse(QUESTIONNAIRE, given));
    }

    Commune answering(Map<QuestionCode, AnswerValue> given) {
        return new Commune(profile, given, today, decided);
    }

    Commune on(LocalDate date) {
        return new Commune(profile, answers, date, decided);
    }

    Commune havingDecidedOn(String... actions) {
        return new Commune(profile, answers, today, Set.of(actions));
    }

    List<Advice> advice() {
        Facts facts = new Facts(profile, answers);
        List<Obligation> obligations = Obligations.at(today, BOOK, QUESTIONNAIRE, facts);
        return Recommendations.rank(CATALOGUE, QUESTIONNAIRE, facts, obligations, decided, today);
    }

    Advice adviceOn(String action) {
        return advice().stream()
                .filter(advice -> advice.action().code().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No advice " + action + " in " + advice()));
    }

    static String plainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
