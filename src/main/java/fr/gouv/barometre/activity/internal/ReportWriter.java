package fr.gouv.barometre.activity.internal;

import fr.gouv.barometre.activity.ActivityReport;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.opsn.OpsnDetails;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the counts of a year into sentences and tables. */
@Component
public class ReportWriter {

    private final ActivityCount count;

    ReportWriter(ActivityCount count) {
        this.count = count;
    }

    /** Years of campaigns that opened, the latest first. */
    public List<Integer> years() {
        return count.years();
    }

    /** @param years as {@link #years} gave them */
    public ActivityReport report(OpsnDetails opsn, int year, LocalDate today, List<Integer> years) {
        ActivityFigures figures = count.of(opsn.id(), year, today, years);
        return new ActivityReport(
                opsn,
                year,
                today,
                years,
                ActivityWords.say(figures),
                ActivityTables.of(figures),
                Sentences.say("activity.method"));
    }
}
