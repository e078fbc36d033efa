package fr.gouv.barometre.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.workspace.ResultSentences.Standing;
import fr.gouv.barometre.workspace.ResultSentences.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mayor reads aloud: one case a line, then that no sentence ever says a thing and its contrary. */
class ResultSentencesTest {

    private static final Year YEAR = new Year("Luxey", 2026, 38, 0, 2025, 32);

    /** Axes A, B, C… as "score/before/median"; a dash is unknown. */
    private static List<Standing> axes(String cells) {
        List<Standing> axes = new ArrayList<>();
        for (String cell : cells.split(" ")) {
            String[] parts = cell.split("/");
            axes.add(new Standing(
                    String.valueOf((char) ('A' + axes.size())),
                    number(parts[0]),
                    number(parts[1]),
                    parts[2].equals("-") ? null : Double.valueOf(parts[2])));
        }
        return axes;
    }

    private static Integer number(String cell) {
        return cell.equals("-") ? null : Integer.valueOf(cell);
    }

    private static String said(Year year, List<Standing> axes) {
        return String.join(" ", ResultSentences.of(year, axes))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2212', '-');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33/24/- 52/46/- | Depuis 2025, la commune progresse sur 2 axes sur 2, surtout « A » (+ 9).",
                "33/24/- 55/46/- | Depuis 2025, la commune progresse sur 2 axes sur 2, « A » (+ 9) et « B » (+ 9).",
                "33/24/- 55/46/- 19/10/- | Depuis 2025, la commune progresse sur 3 axes sur 3.",
                "33/24/- 40/46/- | Depuis 2025, la commune progresse sur 1 axe sur 2, « A » (+ 9) et recule sur 1 axe sur 2, « B » (- 6).",
                "20/24/- 46/46/- | Depuis 2025, la commune recule sur 1 axe sur 2, « A » (- 4).",
                "24/24/- 46/46/- | Aucun des 2 axes n’a bougé depuis 2025.",
                "24/24/- 46/-/- | Le seul axe comparable n’a pas bougé depuis 2025.",
                "33/-/40 | la commune n’est au-dessus sur aucun axe, en dessous sur 1, sur 1 axe comparé.",
                "33/-/30 40/-/40 -/-/12 | la commune est au-dessus sur 1 axe, à égalité sur 1, sur 2 axes comparés.",
                "33/-/- 52/-/- | L’axe le plus avancé est « B » (52 sur 100). Celui qui a le plus à gagner est « A » (33 sur 100).",
                "33/-/- 52/-/- 52/-/- | Les axes les plus avancés sont « B » et « C » (52 sur 100).",
            })
    void eachCaseHasItsSentence(String cells, String sentence) {
        assertThat(said(YEAR, axes(cells))).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"33/-/-", "33/-/- 33/-/-", "33/-/- -/-/-", "-/-/- -/-/-"})
    void withoutTwoDifferentScoresNoAxisStandsOut(String cells) {
        assertThat(said(YEAR, axes(cells))).doesNotContain("avancé", "gagner");
    }

    @Test
    void theIndexIsComparedWithTheYearBeforeOrSaidAlone() {
        assertThat(said(YEAR, List.of())).isEqualTo("Luxey obtient 38 sur 100 en 2026, contre 32 en 2025.");
        assertThat(said(new Year("Luxey", 2026, 38, 0, null, null), List.of()))
                .isEqualTo("Luxey obtient 38 sur 100 en 2026.");
        assertThat(said(new Year("Luxey", 2026, null, 12, null, null), List.of()))
                .contains("à partir de 70 % de réponses : il en manque 12");
        assertThat(said(new Year("Luxey", 2026, null, 0, null, null), List.of()))
                .isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noAxisIsTheMostAdvancedAndTheWeakestNorUpAndDown(int seed) {
        Random random = new Random(seed);
        List<Standing> axes = IntStream.range(0, 1 + random.nextInt(7))
                .mapToObj(i -> new Standing(
                        String.valueOf((char) ('A' + i)), some(random), some(random), random.nextInt(4) * 1.0))
                .toList();
        for (String sentence : ResultSentences.of(YEAR, axes)) {
            assertThat(sentence).doesNotContain("{", "}", "null", "NaN");
            long named = Arrays.stream(sentence.split("«"))
                    .skip(1)
                    .map(part -> part.split("»")[0])
                    .distinct()
                    .count();
            assertThat(named).isEqualTo(sentence.chars().filter(c -> c == '«').count());
        }
    }

    /** Few values, so that many are level. */
    private static Integer some(Random random) {
        return random.nextInt(5) == 0 ? null : random.nextInt(4);
    }
}
