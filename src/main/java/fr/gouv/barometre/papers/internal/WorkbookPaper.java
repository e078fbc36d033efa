package fr.gouv.barometre.papers.internal;

import static fr.gouv.barometre.papers.internal.PaperSheet.column;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.table.Sheet;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.Term;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import fr.gouv.barometre.workspace.ScoreWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Answers, scores and plan as a workbook, for those who calculate further. */
final class WorkbookPaper {

    private final PaperSource source;
    private final Workbook workbook;

    private WorkbookPaper(PaperSource source, Workbook workbook) {
        this.source = source;
        this.workbook = workbook;
    }

    static byte[] of(PaperSource source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Barometre", "1.0")) {
            WorkbookPaper paper = new WorkbookPaper(source, workbook);
            paper.addReadMe();
            Answered answered = source.scored();
            if (answered != null) {
                paper.addAxes(answered);
                paper.addAnswers(answered);
            }
            new PlanSheets(source, workbook).add();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void addReadMe() {
        Sheet sheet = PaperSheet.of(workbook, "readme", column("readme.about", 110));
        sheet.add(List.of(Imprint.commune(source)));
        if (source.simulated()) {
            sheet.add(List.of(Imprint.simulated()));
        }
        Imprint.lines(source).forEach(line -> sheet.add(List.of(line)));
        sheet.add(List.of(Sentences.say("workspace.method")));
        sheet.add(List.of(Sentences.say("papers.workbook.confidential")));
    }

    private void addAxes(Answered answered) {
        Sheet sheet = PaperSheet.of(
                workbook,
                "axes",
                column("axis", 34),
                column("score", 14),
                column("before", 18),
                column("answered", 12),
                column("asked", 12),
                column("median", 18));
        for (int i = 0; i < answered.scores().axes().size(); i++) {
            AxisScore axis = answered.scores().axes().get(i);
            sheet.add(Arrays.<@Nullable Object>asList(
                    axis.axis().title(),
                    axis.score(),
                    answered.before(i),
                    axis.answered(),
                    axis.asked(),
                    answered.median(i)));
        }
    }

    private void addAnswers(Answered answered) {
        Sheet sheet = PaperSheet.of(
                workbook,
                "answers",
                column("code", 10),
                column("axis", 26),
                column("question", 60),
                column("answer", 40),
                column("score-of-3", 12),
                column("weight", 9),
                column("year", 12),
                column("author", 26),
                column("date", 20));
        for (AxisScore axis : answered.scores().axes()) {
            for (Term term : axis.terms()) {
                Optional<GivenAnswer> given =
                        answered.response().answer(term.question().code()).filter(answer -> answer.value() != null);
                sheet.add(Arrays.<@Nullable Object>asList(
                        term.question().code().value(),
                        axis.axis().title(),
                        term.question().text(),
                        ScoreWords.answer(term),
                        term.score(),
                        term.question().scored() ? term.weight() : null,
                        answered.year(),
                        given.map(GivenAnswer::author).orElse(null),
                        given.map(answer -> Dates.numeric(LocalDate.ofInstant(answer.at(), Dates.ZONE)))
                                .orElse(null)));
            }
        }
    }
}
