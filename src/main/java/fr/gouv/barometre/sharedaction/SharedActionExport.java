package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.table.TableFile;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.security.Access;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The participants of a shared action in a file, and above them what it costs. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class SharedActionExport {

    private final SharedActionService actions;

    SharedActionExport(SharedActionService actions) {
        this.actions = actions;
    }

    public TableFile write(OpsnId opsn, long action, TableFormat format) {
        SharedActionDetails details = actions.get(opsn, action);
        List<List<String>> lines = new ArrayList<>(heading(details));
        lines.add(List.of(
                say("insee"),
                say("commune"),
                say("participation"),
                say("progress"),
                say("decided-on"),
                say("decided-by"),
                say("reason")));
        details.participants().forEach(one -> lines.add(line(one)));
        return TableFile.of(
                Sentences.say(
                        "sharedaction.export.file",
                        details.sheet().title(),
                        details.today().toString()),
                format,
                lines);
    }

    private static List<List<String>> heading(SharedActionDetails details) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(details.sheet().title()));
        lines.add(List.of(Sentences.say("sharedaction.export.on", details.opsn().name(), Dates.day(details.today()))));
        SharedCost cost = details.cost();
        cost.toShare().ifPresent(all -> lines.add(List.of(say("to-share"), euros(all))));
        cost.share(details.turnout().participants()).ifPresent(share -> lines.add(List.of(say("share"), euros(share))));
        if (cost.alone() != null) {
            lines.add(List.of(say("alone"), euros(cost.alone())));
        }
        if (details.opsn().simulated()) {
            lines.add(List.of(Sentences.say("portfolio.export.simulated")));
        }
        lines.add(List.of());
        return lines;
    }

    private static List<String> line(Participant one) {
        return List.of(
                one.commune().value(),
                one.name(),
                Sentences.say("sharedaction.participation." + one.participation()),
                one.progress() == null ? "" : Sentences.say("sharedaction.progress." + one.progress()),
                one.decidedOn() == null ? "" : Dates.numeric(one.decidedOn()),
                Objects.requireNonNullElse(one.decidedBy(), ""),
                Objects.requireNonNullElse(one.reason(), ""));
    }

    private static String euros(BigDecimal amount) {
        return MoneyWords.euros(amount);
    }

    private static String say(String column) {
        return Sentences.say("sharedaction.export." + column);
    }
}
