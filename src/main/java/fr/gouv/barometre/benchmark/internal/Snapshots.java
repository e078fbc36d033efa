package fr.gouv.barometre.benchmark.internal;

import fr.gouv.barometre.benchmark.internal.SnapshotRows.Due;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Earlier;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Line;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes snapshots, inside the caller's transaction. */
@Component
public class Snapshots {

    /** A response is committed a moment after the time it carries: the last minute waits for the next snapshot. */
    private static final Duration COMMITTED_BY_THEN = Duration.ofMinutes(1);

    private final SnapshotRows rows;
    private final Questionnaires questionnaires;
    private final Clock clock;

    Snapshots(SnapshotRows rows, Questionnaires questionnaires, Clock clock) {
        this.rows = rows;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    public void take() {
        rows.waitForTurn();
        // In microseconds, as the database keeps it: whether a response is inside must not depend on rounding
        Instant takenAt = clock.instant().minus(COMMITTED_BY_THEN).truncatedTo(ChronoUnit.MICROS);
        List<Due> due = rows.due(takenAt);
        if (!due.isEmpty()) {
            Groups groups = new Groups(rows.memberships());
            due.forEach(campaign -> take(campaign, groups, takenAt));
        }
    }

    private void take(Due campaign, Groups groups, Instant takenAt) {
        CampaignFigures figures =
                new CampaignFigures(rows.submitted(campaign.campaign(), takenAt), groups, campaign.closesOn());
        Map<String, List<Earlier>> earlier =
                rows.earlier(campaign.campaign()).stream().collect(Collectors.groupingBy(Earlier::subject));
        List<Line> lines = Subject.of(questionnaires.version(campaign.questionnaireVersion())).stream()
                .flatMap(subject ->
                        figures.lines(subject, earlier.getOrDefault(subject.code(), List.of()), takenAt).stream())
                .toList();
        rows.write(campaign.campaign(), takenAt, lines);
    }
}
