package fr.gouv.barometre.demo;

import fr.gouv.barometre.demo.DemoCalendar.Season;
import fr.gouv.barometre.demo.SimulationFile.Participation;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All the simulated data, in memory: the same communes, questionnaire and day give the same simulation. */
record Simulation(
        SimulationFile file,
        DemoCalendar calendar,
        List<DemoCommune> communes,
        Memberships memberships,
        Map<Integer, List<SimulatedResponse>> responses) {

    private static final Participation DRAWN = new Participation(Set.of(), 0);

    static Simulation of(
            SimulationFile file, List<DemoCommune> communes, Questionnaire questionnaire, DemoCalendar calendar) {
        Memberships memberships = new Memberships(file, communes);
        Respondents respondents = new Respondents(file, communes, memberships, calendar);
        AnswerSimulation answers = new AnswerSimulation(questionnaire, file);
        Map<Integer, List<SimulatedResponse>> responses = new HashMap<>();
        for (Season season : referenceFirst(calendar)) {
            List<Respondent> answering = respondents.of(season).stream()
                    .map(commune -> respondent(commune, memberships, season, calendar))
                    .toList();
            answers.answer(answering);
            responses.put(
                    season.year(),
                    answering.stream()
                            .map(respondent -> SimulatedResponse.of(
                                    respondent, axesFilled(file, respondent), questionnaire, calendar))
                            .toList());
        }
        return new Simulation(file, calendar, communes, memberships, responses);
    }

    private static int axesFilled(SimulationFile file, Respondent respondent) {
        return file.participation()
                .getOrDefault(respondent.commune().insee(), DRAWN)
                .axesFilled();
    }

    /** The campaign whose shares were published teaches how communes answer; the others follow from it. */
    private static List<Season> referenceFirst(DemoCalendar calendar) {
        return calendar.seasons().stream()
                .sorted(Comparator.comparing((Season season) -> season.year() != DemoCalendar.REFERENCE_YEAR)
                        .thenComparing(Season::year))
                .toList();
    }

    private static Respondent respondent(
            DemoCommune commune, Memberships memberships, Season season, DemoCalendar calendar) {
        boolean memberNow = memberships.inForce(commune.insee(), calendar.answeredUntil());
        boolean memberThen = memberships.inForce(commune.insee(), season.opensOn());
        return Respondent.of(commune, Situations.profile(commune, memberNow), memberNow || memberThen, season);
    }

    /** Plans of some of the respondents of 2025; the accounts' communes have one if they have begun this year. */
    List<SimulatedPlan> plans(SimulatedPlan.Rules rules) {
        return responses.getOrDefault(DemoCalendar.REFERENCE_YEAR, List.of()).stream()
                .filter(response -> !startsFromNothing(response.respondent().commune()))
                .flatMap(response ->
                        SimulatedPlan.of(
                                response, isAccount(response.respondent().commune()), rules)
                                .stream())
                .toList();
    }

    private boolean isAccount(DemoCommune commune) {
        return file.participation().containsKey(commune.insee());
    }

    /** An account's commune that has not begun the open campaign also has its plan before it. */
    private boolean startsFromNothing(DemoCommune commune) {
        return isAccount(commune)
                && file.participation().getOrDefault(commune.insee(), DRAWN).axesFilled() == 0;
    }

    Stream<SimulatedResponse> allResponses() {
        return calendar.seasons().stream().flatMap(season -> responses.getOrDefault(season.year(), List.of()).stream());
    }
}
