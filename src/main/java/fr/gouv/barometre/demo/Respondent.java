package fr.gouv.barometre.demo;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A commune while it answers one campaign.
 *
 * @param operatorDeclared whether it says that it works with an operator
 * @param level how advanced it is on all subjects, its size aside
 * @param answers in the order of the questionnaire
 */
record Respondent(
        DemoCommune commune,
        CommuneProfile profile,
        boolean operatorDeclared,
        DemoCalendar.Season season,
        double level,
        Map<QuestionCode, AnswerValue> answers) {

    private static final double OWN = 0.75;
    private static final double PROGRESSES = 0.10;
    private static final double REGRESSES = 0.03;
    private static final double PROGRESS = 0.8;
    private static final double REGRESS = 0.6;

    static Respondent of(
            DemoCommune commune, CommuneProfile profile, boolean operatorDeclared, DemoCalendar.Season season) {
        double level = 0.85 * Draw.normal(commune.insee(), "level") + (profile.opsnMember() ? 0.35 : 0);
        return new Respondent(commune, profile, operatorDeclared, season, level, new LinkedHashMap<>());
    }

    /**
     * How advanced the commune is on a subject, normal around 0. Two thirds of it are the commune's own level, so that its
     * answers go together; from one year to the next it mostly stays, sometimes progresses, rarely regresses.
     */
    double advance(String subject, boolean bySize) {
        double size = bySize ? 0.35 * (StrictMath.log10(commune.population() + 50.0) - 2.9) : 0;
        return OWN * (level + size) + OWN * Draw.normal(commune.insee(), subject) + drift(subject);
    }

    private double drift(String subject) {
        int years = season.year() - DemoCalendar.REFERENCE_YEAR;
        if (years == 0) {
            return 0;
        }
        double drawn = Draw.uniform(commune.insee(), subject, "drift", years);
        double change = drawn < PROGRESSES ? PROGRESS : drawn > 1 - REGRESSES ? -REGRESS : 0;
        return years > 0 ? change : -change;
    }

    Facts facts() {
        return new Facts(profile, answers);
    }

    /** Falls to this many communes out of a hundred; {@code what} is drawn anew for each question. */
    boolean falls(double percent, QuestionCode question, String what) {
        return 100 * Draw.uniform(commune.insee(), question, what) < percent;
    }
}
