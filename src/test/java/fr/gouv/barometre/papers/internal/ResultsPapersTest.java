package fr.gouv.barometre.papers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.Term;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.papers.Paper;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerValue.Choice;
import fr.gouv.barometre.survey.AnswerValue.Choices;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Question.Option;
import fr.gouv.barometre.testing.OpenedPdf;
import fr.gouv.barometre.testing.OpenedXlsx;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import fr.gouv.barometre.workspace.FirstActionSentences;
import fr.gouv.barometre.workspace.PeerWords;
import fr.gouv.barometre.workspace.ResultSentences;
import fr.gouv.barometre.workspace.ScoreWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers and scores on paper, each cell beside what the page of results says. */
class ResultsPapersTest {

    private static final Pattern TICKED = Pattern.compile("X (NSP|NC|\\d+)\\. ");

    private final PaperSource source = Samples.full();
    private final Answered scored = Objects.requireNonNull(source.scored());
    private final List<AxisScore> axes = scored.scores().axes();
    private final List<Term> terms =
            axes.stream().flatMap(axis -> axis.terms().stream()).toList();

    private byte[] write(Paper paper) {
        return PaperWriter.write(source, paper).content();
    }

    private List<List<List<String>>> tables(Paper paper) throws IOException {
        try (OpenedPdf pdf = new OpenedPdf(write(paper))) {
            return pdf.tables();
        }
    }

    @Test
    void thePageForTheCouncilIsOnePageInTheOrderOfReading() throws IOException {
        try (OpenedPdf pdf = new OpenedPdf(write(Paper.RESULTS_COUNCIL))) {
            assertThat(pdf.pages()).isEqualTo(1);
            List<String> expected = new ArrayList<>(List.of("Résultats du baromètre numérique 2026", "En résumé"));
            expected.addAll(ResultSentences.of(source.commune().name(), scored));
            scored.scores().axes().forEach(axis -> expected.add(axis.axis().title()));
            expected.add("Les obligations");
            expected.addAll(FirstActionSentences.of(source.overview()));
            expected.add("Document produit");
            assertThat(pdf.text())
                    .containsSubsequence(expected.stream().map(OpenedPdf::plain).toList());
        }
    }

    @Test
    void theFullResultsSayEveryAnswerScoreAndRuleOfTheScreen() throws IOException {
        String text = OpenedPdf.text(write(Paper.RESULTS_FULL));
        for (AxisScore axis : scored.scores().axes()) {
            assertThat(text).contains(OpenedPdf.plain(ScoreWords.sum(axis)));
            for (Term term : axis.terms()) {
                assertThat(text)
                        .contains(
                                OpenedPdf.plain(term.question().code().value() + ". "
                                        + term.question().text()),
                                OpenedPdf.plain(ScoreWords.answer(term)));
            }
        }
        for (Obligation rule : source.overview().obligations()) {
            if (rule.verdict() != Verdict.NOT_APPLICABLE) {
                assertThat(text).contains(OpenedPdf.plain(rule.title()), OpenedPdf.plain(rule.because()));
            }
        }
        assertThat(text).contains("pas des obligations", "vérifiée le 24 novembre 2026");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESULTS_COUNCIL", "RESULTS_FULL"})
    void eachAxisHasTheFiguresOfTheScreen(Paper paper) throws IOException {
        List<List<String>> rows = tables(paper).getFirst();
        for (int i = 0; i < axes.size(); i++) {
            AxisScore axis = axes.get(i);
            Integer change = scored.change(i);
            Spread peers = Objects.requireNonNull(scored.peers()).axis(i + 1).orElse(null);
            assertThat(spaceless(rows.get(i + 1)))
                    .isEqualTo(spaceless(List.of(
                            axis.axis().title(),
                            "",
                            axis.score() == null ? "à venir" : String.valueOf(axis.score()),
                            change == null ? "–" : change == 0 ? "stable" : Numbers.signed(change),
                            peers == null ? "trop peu" : quartiles(peers),
                            axis.answered() + " sur " + axis.asked())));
        }
        assertThat(rows).hasSize(axes.size() + 1);
    }

    private static String quartiles(Spread peers) {
        return PeerWords.number(peers.median())
                + " ["
                + PeerWords.number(peers.firstQuartile())
                + " à "
                + PeerWords.number(peers.thirdQuartile())
                + "]";
    }

    @Test
    void eachIndicatorHasTheAnswerScoreWeightAndPublishedFigureOfTheScreen() throws IOException {
        List<List<String>> rows = tables(Paper.RESULTS_FULL).stream()
                .skip(1)
                .limit(axes.size())
                .flatMap(table -> table.stream().skip(1))
                .toList();
        assertThat(rows).hasSize(terms.size());
        for (int i = 0; i < rows.size(); i++) {
            Term term = terms.get(i);
            Question question = term.question();
            assertThat(spaceless(rows.get(i)))
                    .isEqualTo(spaceless(List.of(
                            question.code().value() + ". " + question.text(),
                            ScoreWords.answer(term) + (term.answer() == null ? "" : " par " + Samples.SCRIPT),
                            ScoreWords.score(term),
                            ScoreWords.weight(term),
                            question.reference() == null
                                    ? "Pas de chiffre publié"
                                    : question.reference().text())));
        }
    }

    /** Words may be cut at the end of a line of the page. */
    private static List<String> spaceless(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll("[\\s\u00a0\u202f]", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"RESULTS_COUNCIL", "RESULTS_FULL"})
    void theRulesAreCountedAsOnThePageOfObligations(Paper paper) throws IOException {
        List<Obligation> rules = source.overview().obligatory();
        assertThat(OpenedPdf.text(write(paper)))
                .contains(rules.size() + " obligations du livre des règles")
                .contains(count(rules, Fulfilment.MET) + " à jour, "
                        + count(rules, Fulfilment.LATE) + " en retard, "
                        + count(rules, Fulfilment.UPCOMING) + " à venir, "
                        + count(rules, Fulfilment.TO_FILL) + " à renseigner.");
    }

    private static long count(List<Obligation> rules, Fulfilment fulfilment) {
        return rules.stream().filter(rule -> rule.fulfilment() == fulfilment).count();
    }

    @Test
    void theWorkbookHasTheFiguresOfTheScreenAndNoFormula() throws IOException {
        try (OpenedXlsx workbook = new OpenedXlsx(write(Paper.WORKBOOK))) {
            assertThat(workbook.sheets()).startsWith("Lisez-moi", "Axes", "Réponses", "Plan d’action");
            assertThat(workbook.formulas()).isEmpty();
            isColumn(workbook, "Axes", "Score sur 100", axes, AxisScore::score);
            isColumn(workbook, "Axes", "Questions répondues", axes, AxisScore::answered);
            isColumn(workbook, "Axes", "Questions posées", axes, AxisScore::asked);
            isColumn(
                    workbook, "Axes", "Score de la fois précédente, sur 100", axes, axis -> scored.before(place(axis)));
            isColumn(
                    workbook,
                    "Axes",
                    "Médiane des communes semblables, sur 100",
                    axes,
                    axis -> scored.median(place(axis)));
            isColumn(workbook, "Réponses", "Réponse", terms, ScoreWords::answer);
            isColumn(workbook, "Réponses", "Score sur 3", terms, Term::score);
            isColumn(
                    workbook,
                    "Réponses",
                    "Poids",
                    terms,
                    term -> term.question().scored() ? term.weight() : null);
            isColumn(workbook, "Réponses", "Donnée par", terms, term -> term.answer() == null ? null : Samples.SCRIPT);
            isColumn(workbook, "Réponses", "Campagne", terms, term -> scored.year());
            assertThat(workbook.column("Plan d’action", "Action"))
                    .isEqualTo(source.overview().plan().actions().stream()
                            .map(PlanActionDetails::title)
                            .toList());
        }
    }

    private int place(AxisScore axis) {
        return axes.indexOf(axis);
    }

    private static <T> void isColumn(
            OpenedXlsx workbook, String sheet, String name, List<T> rows, Function<T, @Nullable Object> value) {
        assertThat(workbook.column(sheet, name).stream()
                        .map(ResultsPapersTest::plain)
                        .toList())
                .as(name)
                .isEqualTo(rows.stream().map(row -> cell(value.apply(row))).toList());
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : plain(String.valueOf(value));
    }

    /** 41 and 41.0 are one number. */
    private static String plain(String number) {
        return number.replaceFirst("\\.0$", "");
    }

    @Test
    void theFilledQuestionnaireTicksWhatTheCommuneAnsweredAndNothingElse() throws IOException {
        List<String> expected = terms.stream()
                .flatMap(term -> ticked(term.question(), Objects.requireNonNull(term.answer())))
                .toList();
        String text = OpenedPdf.text(write(Paper.QUESTIONNAIRE_FILLED));
        assertThat(TICKED.matcher(text).results().map(MatchResult::group).toList())
                .isEqualTo(expected);
        assertThat(text).contains("X 4. Non", "12 sur 40", "3 450,5", "X NSP.");
    }

    private static Stream<String> ticked(Question question, AnswerValue answer) {
        List<String> options = question.options().stream().map(Option::code).toList();
        return switch (answer) {
            case Choice(String code) -> Stream.of(tick(options.indexOf(code) + 1));
            case Choices(var codes) -> codes.stream().map(code -> tick(options.indexOf(code) + 1));
            case AnswerValue.Level(int level) -> Stream.of(tick(level));
            case AnswerValue.DontKnow() -> Stream.of("X NSP. ");
            default -> Stream.empty();
        };
    }

    private static String tick(int number) {
        return "X " + number + ". ";
    }

    @Test
    void theEmptyQuestionnaireHasNoTick() throws IOException {
        assertThat(OpenedPdf.text(write(Paper.QUESTIONNAIRE_EMPTY)))
                .doesNotContainPattern(TICKED)
                .contains("GOU-01.", "1. Oui, avec une délégation par arrêté", "NSP.", "NC.");
    }
}
