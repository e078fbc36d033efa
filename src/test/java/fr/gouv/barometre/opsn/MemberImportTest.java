package fr.gouv.barometre.opsn;

import static fr.gouv.barometre.opsn.LineOutcome.ADDED;
import static fr.gouv.barometre.opsn.LineOutcome.CLOSED;
import static fr.gouv.barometre.opsn.LineOutcome.DUPLICATED;
import static fr.gouv.barometre.opsn.LineOutcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.table.TableReader;
import fr.gouv.barometre.common.table.TableRow;
import fr.gouv.barometre.opsn.internal.ImportWork;
import fr.gouv.barometre.opsn.internal.MemberImportPurge;
import fr.gouv.barometre.testing.HostileFile;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of members is compared first, changes nothing until it is applied, and then changes all of it, once. */
@PortalTest
class MemberImportTest {

    private static final LocalDate TODAY = TestClock.START;
    private static final String HEADER = "code insee;siren;commune;code postal;début;fin\n";

    @Autowired
    MemberImportService imports;

    @Autowired
    PerimeterService perimeters;

    @Autowired
    MemberImportPurge purge;

    @Autowired
    ImportWork work;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    private OpsnId landes;

    @BeforeEach
    void anOperatorOfTwoMembers() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088");
        SignIn.as(people.dinum());
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private UUID prepare(String content) {
        return prepare(content, false);
    }

    private UUID prepare(String content, boolean complete) {
        return imports.prepare(landes, "liste.csv", content.getBytes(StandardCharsets.UTF_8), TODAY, complete);
    }

    /** Asks for it, and lets the portal do it. */
    private boolean apply(UUID id, boolean withoutLinesToCorrect) {
        imports.apply(landes, id, withoutLinesToCorrect, "");
        work.workOff();
        return imports.get(landes, id).appliedAt() != null;
    }

    private boolean apply(UUID id) {
        return apply(id, false);
    }

    private List<ImportedLine> lines(UUID id) {
        return imports.lines(landes, id, null, 0, 100);
    }

    private Map<LineOutcome, Integer> counts(UUID id) {
        return imports.get(landes, id).lines();
    }

    /** Every membership as "code first-day end". */
    private List<String> members() {
        return data.owner()
                .sql("select insee || ' ' || starts_on || coalesce(' ' || ends_on, '') from opsn_membership order by 1")
                .query(String.class)
                .list();
    }

    private String sirenOf(String insee) {
        return data.owner()
                .sql("select siren from commune where insee = ?")
                .param(insee)
                .query(String.class)
                .single();
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "40001;;;;;                             | ADDED     | -                | 40001",
                "1004;;;;;                              | ADDED     | -                | 01004",
                "1004.0;;;;;                            | ADDED     | -                | 01004",
                "2a004;;;;;                             | ADDED     | -                | 2A004",
                "\"=\"\"01004\"\"\";;;;;                | ADDED     | -                | 01004",
                "40192;;;;;                             | UNCHANGED | -                | 40192",
                ";;Mairie de DAX;;;                     | UNCHANGED | -                | 40088",
                ";;aire sur l'adour;40800;;             | ADDED     | -                | 40001",
                ";;Ambérieu-en-Bugey;1500;;             | ADDED     | -                | 01004",
                ";;Saint-Denis;;;                       | AMBIGUOUS | SEVERAL          | -",
                ";;Saint-Denis;97400;;                  | ADDED     | -                | 97411",
                ";;Dax;75001;;                          | UNKNOWN   | NAME_UNKNOWN     | -",
                "40192;;Dax;;;                          | AMBIGUOUS | CONTRADICTION    | -",
                "40192;;Mont de Marsan préfecture;;;    | UNCHANGED | -                | 40192",
                "99999;;;;;                             | UNKNOWN   | CODE_UNKNOWN     | -",
                "40-192;;;;;                            | UNKNOWN   | CODE_UNREADABLE  | -",
                ";123456789;;;;                         | UNKNOWN   | SIREN_UNKNOWN    | -",
                ";1234;;;;                              | UNKNOWN   | SIREN_UNREADABLE | -",
                "=A2+1;;;;;                             | UNKNOWN   | FORMULA          | -",
                ";;;40000;;                             | UNKNOWN   | NOTHING          | -",
                "40001;;;;31/02/2024;                   | UNKNOWN   | DATE_UNREADABLE  | -",
                "40001;;;;1/1/1024;                     | UNKNOWN   | DATE_UNREADABLE  | -",
                "40001;;;;1/3/2024;1/2/2024             | UNKNOWN   | END_BEFORE_START | -",
                "40001;;;;1/3/2024;2025-01-01           | ADDED     | -                | 40001",
                "40001;;;;;1/1/2025                     | UNCHANGED | NEVER_MEMBER     | 40001",
                "40192;;;;;1/1/2025                     | CLOSED    | -                | 40192",
                "40192;;;;;1/1/2019                     | AMBIGUOUS | OTHER_END        | 40192",
            })
    void aLineIsMatched(String line, LineOutcome outcome, String reason, String commune) {
        assertThat(lines(prepare(HEADER + line + "\n")))
                .extracting(
                        ImportedLine::line,
                        ImportedLine::outcome,
                        ImportedLine::reason,
                        found ->
                                found.commune() == null ? null : found.commune().value())
                .containsExactly(tuple(2, outcome, reason, commune));
    }

    @Test
    void aSirenOrASiretFindsItsCommune() {
        String siren = sirenOf("40001");
        String spaced = siren.substring(0, 3) + " " + siren.substring(3, 6) + "\u00a0" + siren.substring(6);
        assertThat(lines(prepare("siren\n" + spaced + "\n" + siren + "00017\n")))
                .extracting(ImportedLine::outcome, ImportedLine::detail)
                .containsExactly(tuple(ADDED, null), tuple(DUPLICATED, "2"));
    }

    @Test
    void theZeroThatExcelTookIsSaid() {
        ImportedLine line = lines(prepare("code insee\n1004\n")).getFirst();
        assertThat(line.repairedFrom()).isEqualTo("1004");
        assertThat(line.repairedTo()).isEqualTo("01004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void theColumnsAreRecognisedInEveryEncoding(String encoding) {
        byte[] content = "Adhérents au 1er janvier\n\nN°;Libellé;DÉBUT\n1;Bègles;2024-02-01\n"
                .getBytes(Charset.forName(encoding));
        UUID id = imports.prepare(landes, "liste.csv", content, TODAY, false);
        assertThat(lines(id))
                .extracting(ImportedLine::line, ImportedLine::communeName, ImportedLine::startsOn)
                .containsExactly(tuple(4, "Bègles", LocalDate.of(2024, 2, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(HostileFile.class)
    void aHostileFileIsRefusedAndLeavesNothing(HostileFile file) {
        assertThatThrownBy(() -> imports.prepare(landes, "liste.csv", file.content(), TODAY, true))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo(file.refusal()));
        assertThat(members()).containsExactly("40088 2020-01-01", "40192 2020-01-01");
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"a;b\\n1;2,columns", "code insee;siren,headerOnly", "insee;Code Insee\\n40001;40001,columnTwice"})
    void aFileWithoutUsableColumnsIsRefused(String content, String refusal) {
        assertThatThrownBy(() -> prepare(content.replace("\\n", "\n") + "\n"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo("opsn.import.refused." + refusal));
    }

    private int kept() {
        return data.owner()
                .sql("select count(*) from member_import_line")
                .query(Integer.class)
                .single();
    }

    @Test
    void aListChangesNothingUntilItIsAppliedAndThenAllOfItOnce() {
        String list = HEADER + "40001;;;;1/3/2024;\n40088;;;;;1/1/2025\n40192;;;;;\n";
        UUID first = prepare(list);
        assertThat(members()).containsExactly("40088 2020-01-01", "40192 2020-01-01");
        assertThat(apply(first)).isTrue();
        List<String> applied = List.of("40001 2024-03-01", "40088 2020-01-01 2025-01-01", "40192 2020-01-01");
        assertThat(members()).isEqualTo(applied);
        assertThat(apply(first)).as("a second click").isTrue();
        UUID second = prepare(list);
        assertThat(counts(second)).containsOnly(Map.entry(UNCHANGED, 3));
        assertThat(imports.get(landes, second).sameFileAppliedAt()).isEqualTo(clock.instant());
        apply(second);
        assertThat(members()).isEqualTo(applied);
    }

    @Test
    void oneLineToCorrectKeepsTheWholeListBackUnlessLeftOutOnPurpose() {
        UUID id = prepare("insee\n40001\n99999\n");
        assertThatThrownBy(() -> imports.apply(landes, id, false, "")).hasMessage("opsn.import.refused.errors");
        assertThat(members()).hasSize(2);
        apply(id, true);
        assertThat(members()).contains("40001 " + TODAY);
    }

    @Test
    void membersAbsentFromTheFileLeaveOnlyWhenItIsTheCompleteList() {
        assertThat(counts(prepare("insee\n40192\n"))).containsOnly(Map.entry(UNCHANGED, 1));
        UUID complete = prepare("insee\n40192\n", true);
        assertThat(counts(complete)).containsOnly(Map.entry(UNCHANGED, 1), Map.entry(CLOSED, 1));
        apply(complete);
        assertThat(members()).containsExactly("40088 2020-01-01 " + TODAY, "40192 2020-01-01");
        assertThat(counts(prepare("insee\n40192\n", true))).containsOnly(Map.entry(UNCHANGED, 1));
    }

    @Test
    void aCompleteListThatIsNotUnderstoodClosesNobody() {
        UUID id = prepare("commune\nMont-de-Marsan\nDaxx\n", true);
        assertThatThrownBy(() -> imports.apply(landes, id, true, ""))
                .hasMessage("opsn.import.refused.completeWithErrors");
        assertThat(members()).containsExactly("40088 2020-01-01", "40192 2020-01-01");
    }

    @Test
    void membersThatChangedMeanwhileAreComparedAnew() {
        UUID id = prepare("insee\n40001\n40279\n");
        people.membership(landes, "40001", LocalDate.of(2026, 1, 1), null);
        assertThat(apply(id)).isFalse();
        assertThat(members()).hasSize(3);
        assertThat(counts(id)).containsOnly(Map.entry(UNCHANGED, 1), Map.entry(ADDED, 1));
        assertThat(apply(id)).isTrue();
        assertThat(members()).hasSize(4);
    }

    @Test
    void aListThatWasAskedForWaitsForTheNextStartOfThePortal() {
        UUID id = prepare("insee\n40001\n");
        imports.apply(landes, id, false, "");
        assertThat(members()).hasSize(2);
        clock.set(TestClock.at(TODAY).plus(Duration.ofDays(2)));
        purge.removeExpired();
        work.workOff();
        assertThat(members()).hasSize(3);
    }

    @Test
    void twoServersApplyAListOnce() throws Exception {
        UUID id = prepare("insee\n40001\n40279\n");
        imports.apply(landes, id, false, "");
        CompletableFuture.allOf(CompletableFuture.runAsync(work::workOff), CompletableFuture.runAsync(work::workOff))
                .get();
        work.workOff();
        assertThat(members()).hasSize(4);
        assertThat(imports.get(landes, id).refusal()).isNull();
    }

    @Test
    void whoNoLongerManagesTheOperatorAppliesNothing() {
        SignIn.Person manager = people.manager(landes);
        SignIn.as(manager);
        UUID id = prepare("insee\n40192\n", true);
        imports.apply(landes, id, false, "");
        people.revokeAll(manager);
        work.workOff();
        SignIn.as(people.dinum());
        assertThat(members()).containsExactly("40088 2020-01-01", "40192 2020-01-01");
        assertThat(imports.get(landes, id).refusal()).isEqualTo(ImportRefusal.NO_RIGHT);
        assertThat(apply(id)).as("somebody else may").isTrue();
    }

    @Test
    void aListThatFailsHalfWayChangesNothingAndSaysSo() {
        data.owner().sql("""
                create function fails() returns trigger language plpgsql as 'begin raise exception ''full''; end';
                create trigger fails before update on opsn_membership execute function fails();
                """).update();
        try {
            UUID id = prepare("insee\n40001\n", true);
            assertThat(apply(id)).isFalse();
            assertThat(imports.get(landes, id).refusal()).isEqualTo(ImportRefusal.FAILED);
            assertThat(members())
                    .as("not even the first commune")
                    .containsExactly("40088 2020-01-01", "40192 2020-01-01");
        } finally {
            data.owner().sql("drop function fails() cascade").update();
        }
    }

    @Test
    void allCommunesOfADepartementAreAddedInOneGesture() {
        Area area = perimeters.areas("landes", 0, 10).getFirst();
        assertThat(area.code()).isEqualTo("40");
        UUID id = imports.prepareArea(landes, area.kind(), area.code(), TODAY);
        assertThat(counts(id)).containsOnly(Map.entry(UNCHANGED, 2), Map.entry(ADDED, area.communes() - 2));
        apply(id);
        assertThat(members()).hasSize(area.communes());
    }

    @Test
    void theLinesLeftOutComeBackWithWhyAndNothingThatRuns() {
        UUID id = prepare("code insee;commune;note\n40001;;\n99999;Nulle part;=2+3\n40001;;@x\n");
        ErrorFile file = imports.errors(landes, id);
        assertThat(file.name()).isEqualTo("liste - à corriger.csv");
        List<TableRow> rows = new ArrayList<>();
        TableReader.read(file.content(), rows::add);
        assertThat(rows.getFirst().cells()).containsExactly("code insee", "commune", "note", "pourquoi");
        assertThat(rows.get(1).cells()).startsWith("99999", "Nulle part", "'=2+3");
        assertThat(rows.get(1).cells().get(3)).startsWith("Ce code Insee n’est celui d’aucune commune");
        assertThat(rows.get(2).cells()).startsWith("40001", "", "'@x");
        assertThat(rows.get(2).cells().get(3)).contains("déjà à la ligne 2");
    }

    @Test
    void anotherOperatorsAddressDoesNotShowTheList() {
        UUID id = prepare("insee\n40001\n");
        OpsnId nord = people.operator("Nord Numérique", "59350");
        assertThatThrownBy(() -> imports.get(nord, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> imports.apply(nord, id, false, "")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aListIsDeletedAfterADay() {
        UUID id = prepare("insee\n40001\n");
        clock.set(TestClock.at(TODAY).plus(Duration.ofHours(23)));
        purge.removeExpired();
        assertThat(kept()).isOne();
        clock.set(TestClock.at(TODAY).plus(Duration.ofHours(24)));
        assertThatThrownBy(() -> imports.apply(landes, id, false, "")).isInstanceOf(NotFoundException.class);
        purge.removeExpired();
        assertThat(kept()).isZero();
    }

    @Test
    void aLongListTakesNoMoreStatementsThanAShortOne() throws Exception {
        String everyCommune = String.join(
                "\n",
                data.owner()
                        .sql("select insee from commune where current order by insee")
                        .query(String.class)
                        .list());
        List<String> few = StatementCount.of(() -> apply(prepare("insee\n40001\n")));
        List<String> all = StatementCount.of(() -> apply(prepare("insee\n" + everyCommune)));
        assertThat(all).hasSize(few.size());
        assertThat(members()).hasSizeGreaterThan(34_000);
    }
}
