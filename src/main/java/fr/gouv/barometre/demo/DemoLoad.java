package fr.gouv.barometre.demo;

import fr.gouv.barometre.common.TimeConfiguration;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Writes a simulation into the tables, inside the caller's transaction. */
record DemoLoad(Connection connection, Simulation simulation, SimulatedPlan.Rules rules) {

    /** What needs no answers, and each campaign as soon as it is computed: the database works while the next one is. */
    void run() throws SQLException {
        execute("stage.sql");
        copy("demo_operator", operators());
        copy("demo_perimeter", perimeters());
        copy("demo_membership", memberships());
        copy("demo_campaign", campaigns());
        execute("insert-campaigns.sql");
        for (int year : simulation.years()) {
            copy("demo_response", simulation.responses(year).stream().map(DemoLoad::response));
            copy("demo_answer", simulation.responses(year).stream().flatMap(this::answers));
            execute("insert-answers.sql");
        }
        copy("demo_situation", situations());
        copy("demo_person", persons());
        PlanRows plans =
                new PlanRows(simulation.plans(rules), rules, simulation.file().planWords());
        copy("demo_plan", plans.planRows());
        copy("demo_action", plans.actionRows());
        copy("demo_step", plans.stepRows());
        copy("demo_contact", new SimulatedContacts(simulation).rows());
        execute("insert-people-and-plans.sql");
    }

    private void copy(String table, Stream<String> rows) throws SQLException {
        CopyRows.copy(connection, table, rows);
    }

    private Stream<String> operators() {
        return simulation.file().operators().stream()
                .map(operator -> CopyRows.row(operator.name(), operator.shortName()));
    }

    private Stream<String> perimeters() {
        return simulation.file().operators().stream()
                .flatMap(operator -> operator.departements().stream()
                        .map(departement -> CopyRows.row(operator.name(), departement)));
    }

    private Stream<String> memberships() {
        return simulation.memberships().all().stream()
                .map(membership -> CopyRows.row(
                        membership.operator().name(),
                        membership.commune(),
                        membership.startsOn(),
                        membership.endsOn()));
    }

    private Stream<String> campaigns() {
        return simulation.calendar().seasons().stream()
                .map(season -> CopyRows.row(
                        season.year(),
                        simulation.file().campaignTitle().replace("{year}", String.valueOf(season.year())),
                        season.opensOn(),
                        season.closesOn(),
                        DemoData.QUESTIONNAIRE_VERSION,
                        season.open() ? "OPEN" : "CLOSED",
                        season.opensOn()
                                .atTime(9, 0)
                                .atZone(TimeConfiguration.ZONE)
                                .toInstant(),
                        season.open()
                                ? null
                                : season.closesOn()
                                        .plusDays(1)
                                        .atStartOfDay(TimeConfiguration.ZONE)
                                        .toInstant()));
    }

    private static String response(SimulatedResponse response) {
        MaturityResult maturity = response.maturity();
        return CopyRows.row(
                response.respondent().season().year(),
                response.respondent().commune().insee(),
                response.startedAt(),
                response.changedAt(),
                response.submittedAt(),
                maturity.asked(),
                maturity.answered(),
                array(maturity, AxisScore::score),
                array(maturity, AxisScore::answered),
                array(maturity, AxisScore::asked),
                maturity.questionScores().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
                maturity.overall());
    }

    private static String array(MaturityResult maturity, Function<AxisScore, @Nullable Integer> figure) {
        return maturity.axes().stream()
                .map(axis -> String.valueOf(figure.apply(axis)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private Stream<String> answers(SimulatedResponse response) {
        Respondent respondent = response.respondent();
        int year = respondent.season().year();
        List<String> rows = new ArrayList<>();
        for (Map.Entry<QuestionCode, AnswerValue> answer : respondent.answers().entrySet()) {
            rows.add(CopyRows.row(
                    year,
                    respondent.commune().insee(),
                    answer.getKey(),
                    AnswerJson.write(answer.getValue()),
                    operation(year, respondent.commune(), answer.getKey()),
                    response.answeredAt(rows.size() + 1),
                    simulation.file().author()));
        }
        return rows.stream();
    }

    private static UUID operation(int year, DemoCommune commune, QuestionCode question) {
        return new UUID(
                Draw.bits(year, commune.insee(), question, "first half"),
                Draw.bits(year, commune.insee(), question, "second half"));
    }

    /** Of the communes that have answered at least once. */
    private Stream<String> situations() {
        Instant declaredAt = simulation
                .calendar()
                .seasons()
                .getFirst()
                .opensOn()
                .atTime(10, 0)
                .atZone(TimeConfiguration.ZONE)
                .toInstant();
        Set<DemoCommune> answered = simulation
                .allResponses()
                .map(response -> response.respondent().commune())
                .collect(Collectors.toSet());
        return simulation.communes().stream()
                .filter(answered::contains)
                .flatMap(commune -> Situations.of(commune).stream()
                        .map(situation -> CopyRows.row(
                                commune.insee(),
                                situation.staffFte(),
                                situation.localRevenueEuros(),
                                situation.safeguardPlanRequired(),
                                situation.safeguardPlanNotifiedOn().orElse(null),
                                declaredAt)));
    }

    private Stream<String> persons() {
        return simulation.file().accounts().stream().flatMap(account -> {
            List<@Nullable String> places = new ArrayList<>(account.communes());
            if (places.isEmpty()) {
                places.add(null);
            }
            return places.stream()
                    .map(commune -> CopyRows.row(
                            account.id(),
                            account.email(),
                            account.name(),
                            account.role(),
                            account.operator(),
                            commune));
        });
    }

    private void execute(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(new ClassPathResource(script, DemoLoad.class).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
