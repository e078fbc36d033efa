package fr.gouv.barometre.demo;

import fr.gouv.barometre.demo.DemoCalendar.Season;
import fr.gouv.barometre.demo.SimulationFile.Participation;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * All the simulated data: the same communes, questionnaire and day give the same simulation.
 *
 * @param responses by year; computed campaign by campaign beside the caller, who can load one while the next is computed
 */
record Simulation(
        SimulationFile file,
        DemoCalendar calendar,
        List<DemoCommune> communes,
        Memberships memberships,
        Map<Integer, CompletableFuture<List<SimulatedResponse>>> responses) {

    private static final Participation DRAWN = new Participation(Set.of(), 0);

    static Simulation of(
            SimulationFile file, List<DemoCommune> communes, Questionnaire questionnaire, DemoCalendar calendar) {
        Memberships memberships = new Memberships(file, communes);
        Respondents respondents = new Respondents(file, communes, memberships, calendar);
        AnswerSimulation answers = new AnswerSimulation(questionnaire, file);
        Map<Integer, CompletableFuture<List<SimulatedResponse>>> responses = new LinkedHashMap<>();
        CompletableFuture<?> before = CompletableFuture.allOf();
        for (Season season : referenceFirst(calendar)) {
            CompletableFuture<List<SimulatedResponse>> answered = before.thenApplyAsync(
                    done -> {
                        List<Respondent> answering = respondents.of(season).stream()
                                .map(commune -> respondent(commune, memberships, season, calendar))
                                .toList();
                        answers.answer(answering);
                        return answering.parallelStream()
                                .map(respondent -> SimulatedResponse.of(
                                        respondent, axesFilled(file, respondent), questionnaire, calendar))
                                .toList();
                    },
                    // Not a thread of the common pool, which has as few as one: that one is left to help
                    task -> Thread.ofPlatform().name("simulation").start(task));
            responses.put(season.year(), answered);
            before = answered;
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
        return responses(DemoCalendar.REFERENCE_YEAR).parallelStream()
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

    /** Waits until the campaign of that year is computed. */
    List<SimulatedResponse> responses(int year) {
        return Objects.requireNonNull(responses.get(year), () -> "No campaign in " + year)
                .join();
    }

    /** In the order in which they are computed. */
    Set<Integer> years() {
        return responses.keySet();
    }

    Stream<SimulatedResponse> allResponses() {
        return calendar.seasons().stream().flatMap(season -> responses(season.year()).stream());
    }
}
