package fr.gouv.barometre.activity;

import fr.gouv.barometre.activity.internal.ReportWriter;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A year's report of an operator, for its own people: it holds calls and reminders, which nobody else reads. */
@Service
@PreAuthorize(Access.OPSN)
@Transactional(readOnly = true)
public class ActivityReportService {

    private final ReportWriter writer;
    private final OpsnService operators;
    private final CurrentUser user;
    private final Clock clock;

    ActivityReportService(ReportWriter writer, OpsnService operators, CurrentUser user, Clock clock) {
        this.writer = writer;
        this.operators = operators;
        this.user = user;
        this.clock = clock;
    }

    /** @param year of a campaign; the latest when it is none */
    public ActivityReport report(OpsnId opsn, int year) {
        user.requireVisible(opsn);
        OpsnDetails details = operators.get(opsn);
        LocalDate today = LocalDate.now(clock);
        List<Integer> years = writer.years();
        int reported = years.contains(year) || years.isEmpty() ? year : years.getFirst();
        return writer.report(details, reported, today, years);
    }
}
