package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.table.TableFile;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.security.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table as it is shown, in a file: same communes, columns and order, and above them what they are. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class PortfolioExport {

    private final PortfolioService portfolios;
    private final PortfolioChoices choices;

    PortfolioExport(PortfolioService portfolios, PortfolioChoices choices) {
        this.portfolios = portfolios;
        this.choices = choices;
    }

    /** @param columns ids of {@link PortfolioColumn}s; unknown ones are left out */
    public TableFile write(
            OpsnId opsn, PortfolioFilter filter, PortfolioOrder order, Set<String> columns, TableFormat format) {
        PortfolioPage page = portfolios.page(opsn, filter, order, Integer.MAX_VALUE);
        PortfolioSummary summary = page.summary();
        List<PortfolioColumn> shown = choices.columns().of(columns);
        List<List<String>> lines = new ArrayList<>(heading(summary, FilterWords.say(filter, choices, summary.epcis())));
        lines.add(header(shown));
        page.first().forEach(row -> lines.add(line(row, shown)));
        String name = Sentences.say(
                "portfolio.export.file",
                summary.opsn().shortName(),
                summary.today().toString());
        return TableFile.of(name, format, lines);
    }

    private static List<List<String>> heading(PortfolioSummary summary, String filter) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Sentences.say("portfolio.title", summary.opsn().shortName())));
        lines.add(List.of(Sentences.say("portfolio.export.on", Dates.day(summary.today()))));
        lines.add(List.of(Sentences.say("portfolio.export.shown", summary.matching(), summary.members(), filter)));
        if (summary.opsn().simulated()) {
            lines.add(List.of(Sentences.say("portfolio.export.simulated")));
        }
        lines.add(List.of());
        return lines;
    }

    private static List<String> header(List<PortfolioColumn> columns) {
        List<String> header = new ArrayList<>(List.of(Sentences.say("portfolio.export.insee")));
        columns.forEach(column -> header.add(column.title()));
        return header;
    }

    private static List<String> line(PortfolioRow row, List<PortfolioColumn> columns) {
        List<String> line = new ArrayList<>(List.of(row.insee().value()));
        columns.forEach(column -> line.add(column.words().apply(row)));
        return line;
    }
}
