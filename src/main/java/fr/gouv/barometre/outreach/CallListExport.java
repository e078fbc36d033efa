package fr.gouv.barometre.outreach;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.table.TableFile;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.security.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of calls in a file, all its pages, to call from and to write on. */
@Service
@PreAuthorize(Access.OPSN)
@Transactional(readOnly = true)
public class CallListExport {

    private static final List<String> COLUMNS =
            List.of("insee", "commune", "points", "reasons", "step", "person", "phone", "email", "call", "reminder");

    private final OutreachService outreach;
    private final UrgencyWords words;

    CallListExport(OutreachService outreach, UrgencyWords words) {
        this.outreach = outreach;
        this.words = words;
    }

    public TableFile write(OpsnId opsn, PortfolioFilter filter, CallShown shown, TableFormat format) {
        CallList list = outreach.list(opsn, filter, shown, 0, Integer.MAX_VALUE);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Sentences.say("outreach.title", list.opsn().shortName())));
        lines.add(List.of(Sentences.say(
                "outreach.export.what",
                Dates.day(list.today()),
                Sentences.say("outreach.shown." + shown),
                list.matching(),
                list.members(),
                list.filterInWords())));
        if (list.opsn().simulated()) {
            lines.add(List.of(Sentences.say("portfolio.export.simulated")));
        }
        lines.add(List.of());
        lines.add(COLUMNS.stream()
                .map(column -> Sentences.say("outreach.column." + column))
                .toList());
        list.lines().forEach(line -> lines.add(line(line, list)));
        String name = Sentences.say(
                "outreach.export.file", list.opsn().shortName(), list.today().toString());
        return TableFile.of(name, format, lines);
    }

    private static String email(Reachable person) {
        String email = person.email() == null ? "" : person.email();
        return person.returnedOn() == null
                ? email
                : email + " " + Sentences.say("outreach.person.returned", Dates.day(person.returnedOn()));
    }

    private List<String> line(CallLine line, CallList list) {
        Reachable person = line.person();
        Call call = line.lastCall();
        return Stream.of(
                        line.row().insee().value(),
                        line.row().name(),
                        String.valueOf(line.urgency().points()),
                        line.urgency().reasons().stream()
                                .map(reason -> words.reason(line, reason))
                                .collect(Collectors.joining(" ; ")),
                        words.nextStep(line, list.closesOn()),
                        person == null ? "" : person.name(),
                        person == null || person.phone() == null ? "" : person.phone(),
                        person == null ? "" : email(person),
                        call == null
                                ? ""
                                : Sentences.say(
                                        "outreach.call.line",
                                        Dates.day(call.calledOn()),
                                        Sentences.say("outreach.outcome." + call.outcome()),
                                        call.note()),
                        line.remindOn() == null ? "" : Dates.numeric(line.remindOn()))
                .toList();
    }
}
