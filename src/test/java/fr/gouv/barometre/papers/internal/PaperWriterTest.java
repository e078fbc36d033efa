package fr.gouv.barometre.papers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.papers.Paper;
import fr.gouv.barometre.papers.Paper.Format;
import fr.gouv.barometre.papers.PaperFile;
import fr.gouv.barometre.testing.OpenedPdf;
import fr.gouv.barometre.testing.OpenedXlsx;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The papers, opened again as their readers open them, beside what the services and so the screens say. */
class PaperWriterTest {

    private final PaperSource source = Samples.full();

    private PaperFile write(Paper paper) {
        return PaperWriter.write(source, paper);
    }

    private Answered scored() {
        return Objects.requireNonNull(source.scored());
    }

    private String text(Paper paper) throws IOException {
        return text(write(paper));
    }

    private static String text(PaperFile file) throws IOException {
        return switch (file.name().substring(file.name().lastIndexOf('.'))) {
            case ".pdf" -> OpenedPdf.text(file.content());
            case ".docx" -> OpenedDocx.text(file.content());
            default -> OpenedXlsx.text(file.content());
        };
    }

    static Stream<Paper> pdfs() {
        return Arrays.stream(Paper.values()).filter(paper -> paper.format() == Format.PDF);
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void aPdfCanBeReadByAScreenReader(Paper paper) throws IOException {
        try (OpenedPdf pdf = new OpenedPdf(write(paper).content())) {
            assertThat(pdf.tagged()).isTrue();
            assertThat(pdf.language()).isEqualTo("fr");
            assertThat(pdf.title()).contains(source.commune().name());
            assertThat(pdf.showsItsTitle()).isTrue();
            assertThat(pdf.metadata()).contains("pdfuaid:part");
            assertThat(pdf.bookmarks()).isNotEmpty();
            assertThat(pdf.fontsNotEmbedded()).isEmpty();
            assertThat(pdf.tags()).startsWith("H1").contains("H2", "P");
            assertThat(pdf.text()).contains("Page 1 sur " + pdf.pages());
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aPaperSaysWhenItWasMadeFromWhatAndStaysUnderItsSize(Paper paper) throws IOException {
        PaperFile file = write(paper);
        assertThat(file.name()).matches("barometre-40320-[a-z-]+-(2026|2026-11-24)\\.(pdf|docx|xlsx)");
        assertThat(file.content().length).isLessThan(paper.mostKilobytes() * 1_000);
        assertThat(text(paper))
                .contains("Document produit par le portail du baromètre le 24 novembre 2026")
                .contains("questionnaire 1", "règles 1", "catalogue d’actions 1", "Sources :", "proposition du portail")
                .doesNotContain("Données simulées", "NaN", "null");
        keepToLookAt(file);
    }

    /** For a person to look at after the run. */
    private static void keepToLookAt(PaperFile file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(file.name()), file.content());
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void simulatedDataAreMarkedInEveryPaper(Paper paper) throws IOException {
        assertThat(text(PaperWriter.write(Samples.simulated(), paper))).contains("Données simulées");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "DELIBERATION_ROADMAP", "WORKBOOK"})
    void whatPeopleTypedComesOutAsTheyTypedIt(Paper paper) throws IOException {
        assertThat(text(paper)).contains(Samples.SCRIPT, Samples.FORMULA, "+33 6, @élue", "24 février 2027");
        if (paper != Paper.DELIBERATION_ROADMAP) {
            assertThat(text(paper)).contains(Samples.LONG);
        }
    }

    @ParameterizedTest
    @CsvSource({"812, true", "3499, true", ", true", "3500, false", "30000, false"})
    void onlyUnder3500InhabitantsIsThereAChoiceOfPublication(@Nullable Integer population, boolean choice) {
        PaperSource commune = Samples.neverAnswered(population);
        assertThat(PaperWriter.missing(commune, Paper.DELIBERATION_PUBLICATION).isEmpty())
                .isEqualTo(choice);
    }

    @Test
    void aCommuneThatNeverAnsweredIsToldWhatIsMissingAndGetsTheRest() {
        PaperSource commune = Samples.neverAnswered(null);
        List<Paper> missing = new ArrayList<>();
        for (Paper paper : Paper.values()) {
            if (PaperWriter.missing(commune, paper).isEmpty()) {
                assertThat(PaperWriter.write(commune, paper).content()).isNotEmpty();
            } else {
                missing.add(paper);
                assertThatThrownBy(() -> PaperWriter.write(commune, paper)).isInstanceOf(RefusedException.class);
            }
        }
        assertThat(missing)
                .containsExactly(
                        Paper.RESULTS_COUNCIL,
                        Paper.RESULTS_FULL,
                        Paper.PLAN,
                        Paper.DELIBERATION_ROADMAP,
                        Paper.WORKBOOK,
                        Paper.QUESTIONNAIRE_FILLED);
    }
}
