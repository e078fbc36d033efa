package fr.gouv.barometre.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SampleArguments;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every method of every service, for every role, from one table ({@code rights.csv}). The portal has one commune of each role
 * (Mont-de-Marsan, member of the Landes operator) and one of somebody else (Lille, member of another operator).
 *
 * <ul>
 *   <li>{@code allowed}: nothing about rights stops the call, whatever the commune;
 *   <li>{@code filtered}: it passes for one's own commune or operator; for another's it is "not found", and no result of any
 *       call names the other one;
 *   <li>{@code unknown}: as filtered, but what the sample names is found nowhere, one's own place included;
 *   <li>{@code refused}: access denied, for one's own commune too.
 * </ul>
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTableTest {

    private static final InseeCode OWN = new InseeCode("40192");
    private static final InseeCode FOREIGN = new InseeCode("59350");
    private static final InseeCode LEFT = new InseeCode("40088");

    /** It may come back, and what it left behind is read. */
    private static final Set<String> MAY_NAME_A_COMMUNE_THAT_LEFT =
            Set.of("MembershipService.attach(NewMembership)", "DepartureService.of(OpsnId InseeCode)");

    /** Several communes are named at once, and those found are worked on. */
    private static final Set<String> LEAVE_A_COMMUNE_OUT = Set.of(
            "BulkService.prepare(OpsnId String String Collection)",
            "CallListExport.write(OpsnId PortfolioFilter CallShown TableFormat)",
            "ContactService.summaries(OpsnId Collection)",
            "DeclarationService.prepare(OpsnId NewDeclaration)",
            "OutreachService.list(OpsnId PortfolioFilter CallShown int int)",
            "PortfolioExport.write(OpsnId PortfolioFilter PortfolioOrder Set TableFormat)",
            "PortfolioService.communesOf(OpsnId PortfolioFilter)",
            "PortfolioService.page(OpsnId PortfolioFilter PortfolioOrder int)",
            "PortfolioService.rows(OpsnId CampaignId PortfolioFilter PortfolioOrder int int)",
            "ReferentService.inviteAll(OpsnId PortfolioFilter)",
            "ReferentService.page(OpsnId PortfolioFilter MemberState int int)");

    private static final List<String> COLUMNS =
            List.of("dinum", "opsn", "referent", "contributor", "reader", "without");
    private static final Map<String, Map<String, String>> TABLE = readTable();

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    TransactionTemplate transactions;

    private final Map<String, SignIn.Person> persons = new LinkedHashMap<>();
    private OpsnId ownOpsn;
    private OpsnId foreignOpsn;
    private CampaignId campaign;

    /** A row of the table, for one role. */
    record Cell(String method, String column, String expected) {
        @Override
        public String toString() {
            return method + " · " + column + " · " + expected;
        }
    }

    @BeforeAll
    void twoCommunesTwoOperators() {
        data.clean();
        ownOpsn = people.operator("Opérateur des Landes", OWN.value());
        people.membership(ownOpsn, LEFT.value(), LocalDate.of(2020, 1, 1), TestClock.START);
        foreignOpsn = people.operator("Opérateur du Nord", FOREIGN.value());
        campaign = scene.campaign(2026, "OPEN", OWN.value(), FOREIGN.value(), LEFT.value());
        persons.put("dinum", people.dinum());
        persons.put("opsn", people.manager(ownOpsn));
        persons.put("operator's reader", people.operatorReader(ownOpsn));
        persons.put("referent", people.referent(OWN.value()));
        persons.put("contributor", people.contributor(OWN.value()));
        persons.put("reader", people.reader(OWN.value()));
        persons.put("without", people.stranger("Sans accès"));
        handInOnPaper(ownOpsn, OWN, LEFT);
        handInOnPaper(foreignOpsn, FOREIGN);
    }

    private void handInOnPaper(OpsnId opsn, InseeCode... communes) {
        for (InseeCode commune : communes) {
            data.owner()
                    .sql("""
                            insert into paper_questionnaire (campaign_id, opsn_id, insee, received_on, recorded_at, recorded_by_name)
                            values (?, ?, ?, current_date, now(), 'Responsable')
                            """)
                    .params(campaign.value(), opsn.value(), commune.value())
                    .update();
        }
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theTableHasEveryMethodOfEveryServiceAndNoOther() {
        assertThat(TABLE.keySet())
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(methods().keySet()));
    }

    static Stream<Cell> cells() {
        return TABLE.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> new Cell(row.getKey(), cell.getKey(), cell.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void eachRoleMayDoWhatTheTableSays(Cell cell) {
        Call call = methods().get(cell.method());
        if (call == null) {
            fail("No such method: " + cell.method());
        }
        SignIn.as(persons.get(cell.column()));
        Outcome own = outcome(call, OWN, ownOpsn);
        Outcome foreign = outcome(call, FOREIGN, foreignOpsn);
        switch (cell.expected()) {
            case "refused" -> {
                assertThat(own.failure()).isInstanceOf(AccessDeniedException.class);
                assertThat(foreign.failure()).isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
            }
            case "allowed" -> {
                assertThat(own.denied()).isFalse();
                assertThat(foreign.denied()).isFalse();
            }
            case "filtered" -> {
                assertThat(own.refusal()).isEmpty();
                assertThat(own.text()).doesNotContain("Lille", "59350", "Opérateur du Nord");
                if (call.namesAPlace()) {
                    assertThat(foreign.failure()).isInstanceOf(NotFoundException.class);
                } else {
                    assertThat(foreign.text()).doesNotContain("Lille", "59350", "Opérateur du Nord");
                }
            }
            case "unknown" -> {
                assertThat(own.failure()).isInstanceOf(NotFoundException.class);
                assertThat(foreign.failure()).isInstanceOf(NotFoundException.class);
            }
            default -> fail("Unknown cell: " + cell);
        }
        if (cell.column().equals("opsn") && cell.expected().equals("filtered")) {
            requireNothingOfTheCommuneThatLeft(cell, call, own);
        }
    }

    /**
     * Its membership ended yesterday: every call about it is "not found", those about several communes leave it out, and no
     * other result names it.
     */
    private void requireNothingOfTheCommuneThatLeft(Cell cell, Call call, Outcome own) {
        if (call.mentions(InseeCode.class) && !MAY_NAME_A_COMMUNE_THAT_LEFT.contains(cell.method())) {
            Outcome left = outcome(call, LEFT, ownOpsn);
            if (LEAVE_A_COMMUNE_OUT.contains(cell.method())) {
                assertThat(left.text()).doesNotContain("Dax", LEFT.value());
            } else {
                assertThat(left.failure()).isInstanceOf(NotFoundException.class);
            }
        }
        assertThat(own.text()).doesNotContain("Dax", LEFT.value());
    }

    static Stream<String> writing() {
        return TABLE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("writing")
    void aReaderOfAnOperatorWritesNothing(String method) {
        Call call = methods().get(method);
        Transactional transaction =
                call == null ? null : AnnotatedElementUtils.findMergedAnnotation(call.method(), Transactional.class);
        if (call == null || transaction == null || transaction.readOnly()) {
            return;
        }
        SignIn.as(persons.get("operator's reader"));
        assertThat(outcome(call, OWN, ownOpsn).failure()).isInstanceOf(AccessDeniedException.class);
    }

    /** A service's method, ready to be called. */
    record Call(Object service, Method method) {

        boolean namesAPlace() {
            return mentions(InseeCode.class, OpsnId.class);
        }

        boolean mentions(Class<?>... places) {
            return Arrays.stream(method.getGenericParameterTypes())
                    .anyMatch(type -> SampleArguments.mentions(type, Set.of(places)));
        }
    }

    /** What a call came to. */
    record Outcome(@Nullable Object result, @Nullable Throwable failure) {

        boolean denied() {
            return failure instanceof AccessDeniedException;
        }

        Optional<Throwable> refusal() {
            return Optional.ofNullable(failure)
                    .filter(f -> f instanceof AccessDeniedException || f instanceof NotFoundException);
        }

        String text() {
            return result == null ? "" : result.toString();
        }
    }

    /** Calls inside a transaction that is rolled back: each cell finds the same portal. */
    private Outcome outcome(Call call, InseeCode commune, OpsnId opsn) {
        Object[] arguments = new SampleArguments(commune, opsn, campaign).of(call.method());
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            try {
                return new Outcome(call.method().invoke(call.service(), arguments), null);
            } catch (InvocationTargetException thrown) {
                return new Outcome(null, thrown.getCause());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }));
    }

    private Map<String, Call> methods() {
        Map<String, Call> found = new LinkedHashMap<>();
        portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("fr.gouv.barometre"))
                .forEach(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic())
                        .forEach(method -> found.put(name(method), new Call(bean, method))));
        return found;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName()
                + "."
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private static Map<String, Map<String, String>> readTable() {
        try {
            Map<String, Map<String, String>> table = new LinkedHashMap<>();
            new ClassPathResource("security/rights.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\\s*,\\s*");
                        Map<String, String> row = new LinkedHashMap<>();
                        for (int i = 0; i < COLUMNS.size(); i++) {
                            row.put(COLUMNS.get(i), cells[i + 1].strip());
                        }
                        if (table.put(cells[0].strip(), row) != null) {
                            throw new IllegalStateException("Twice in the table: " + cells[0]);
                        }
                    });
            return table;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
