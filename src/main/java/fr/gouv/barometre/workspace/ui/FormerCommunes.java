package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.territory.FormerCommune;
import fr.gouv.barometre.workspace.CommuneEvolution;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the communes merged into this one obtained before, each under its own name: their scores are not added up. */
class FormerCommunes extends PageSection {

    FormerCommunes(CommuneEvolution evolution) {
        super(TitleLine.h2(text("workspace.former.title")));
        List<String> axes = evolution.axisNames();
        DataTable<ResponseSummary> table = new DataTable<ResponseSummary>(text("workspace.former.caption"))
                .hideCaption()
                .column(
                        text("workspace.former.commune"),
                        response -> text(
                                "workspace.former.year",
                                name(evolution.commune(), response.commune()),
                                String.valueOf(response.year())));
        IntStream.range(0, axes.size()).forEach(i -> table.number(axes.get(i), response -> score(axis(response, i))));
        table.number(text("workspace.former.overall"), response -> score(response.overall()));
        add(
                CommuneWords.small(
                        text("workspace.former.what", evolution.commune().name())),
                table.rows(evolution.former()));
    }

    private static String name(CommuneDetails commune, InseeCode former) {
        return commune.formerCommunes().stream()
                .filter(candidate -> candidate.insee().equals(former))
                .map(FormerCommune::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> text("workspace.former.code", former.value()));
    }

    private static @Nullable Integer axis(ResponseSummary response, int index) {
        return index < response.axisScores().size() ? response.axisScores().get(index) : null;
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "–" : String.valueOf(score);
    }
}
