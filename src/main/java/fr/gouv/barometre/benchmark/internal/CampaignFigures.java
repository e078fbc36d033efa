package fr.gouv.barometre.benchmark.internal;

import fr.gouv.barometre.benchmark.PeerGroup;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Earlier;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Line;
import fr.gouv.barometre.benchmark.internal.SnapshotRows.Submitted;
import fr.gouv.barometre.common.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one campaign at one moment, subject by subject. Figures shown earlier count as shown, with the responses
 * submitted until then: a group gets new ones only when at least five responses came in between.
 */
final class CampaignFigures {

    private final List<Submitted> responses;
    private final Groups groups;
    private final LocalDate closesOn;
    private final Map<Instant, Map<PeerGroup, int[]>> members = new HashMap<>();

    CampaignFigures(List<Submitted> responses, Groups groups, LocalDate closesOn) {
        this.responses = responses;
        this.groups = groups;
        this.closesOn = closesOn;
    }

    List<Line> lines(Subject subject, List<Earlier> earlier, Instant takenAt) {
        Suppression suppression = new Suppression(responses.size());
        Set<PeerGroup> shownBefore = new HashSet<>();
        for (Earlier figure : earlier) {
            shownBefore.add(figure.group());
            int[] all = members(figure.takenAt()).getOrDefault(figure.group(), new int[0]);
            suppression.show(new Cut(figure.group(), scored(all, subject)));
        }
        List<Line> lines = new ArrayList<>();
        members(takenAt).entrySet().stream()
                .map(group -> new Cut(group.getKey(), scored(group.getValue(), subject)))
                .filter(cut -> cut.size() >= Suppression.FEWEST)
                .sorted(Cut.WIDEST_FIRST)
                .forEach(cut -> decide(suppression, cut, subject, shownBefore.contains(cut.group()), lines));
        return lines;
    }

    /** What was shown before stays when nothing new can be. */
    private void decide(Suppression suppression, Cut cut, Subject subject, boolean shownBefore, List<Line> lines) {
        if (suppression.alreadyShows(cut)) {
            return;
        }
        PeerGroup.@Nullable Kind obstacle =
                suppression.obstacle(cut).map(other -> other.group().kind()).orElse(null);
        if (obstacle == null) {
            suppression.show(cut);
            lines.add(new Line(cut.group(), subject.code(), spread(cut, subject), null));
        } else if (!shownBefore) {
            lines.add(new Line(cut.group(), subject.code(), null, obstacle));
        }
    }

    private Map<PeerGroup, int[]> members(Instant takenAt) {
        return members.computeIfAbsent(takenAt, at -> {
            LocalDate day = LocalDate.ofInstant(at, Dates.ZONE);
            Map<PeerGroup, IntStream.Builder> found = new HashMap<>();
            for (int i = 0; i < responses.size(); i++) {
                Submitted response = responses.get(i);
                if (!response.at().isAfter(at)) {
                    for (PeerGroup group : groups.of(response, day.isAfter(closesOn) ? closesOn : day)) {
                        found.computeIfAbsent(group, g -> IntStream.builder()).add(i);
                    }
                }
            }
            Map<PeerGroup, int[]> arrays = new HashMap<>();
            found.forEach(
                    (group, communes) -> arrays.put(group, communes.build().toArray()));
            return arrays;
        });
    }

    private int[] scored(int[] communes, Subject subject) {
        return IntStream.of(communes)
                .filter(commune -> score(commune, subject) != null)
                .toArray();
    }

    private Spread spread(Cut cut, Subject subject) {
        return Median.of(IntStream.of(cut.communes())
                .mapToObj(commune -> score(commune, subject))
                .filter(score -> score != null)
                .mapToDouble(Number::doubleValue)
                .sorted()
                .toArray());
    }

    private @Nullable Number score(int commune, Subject subject) {
        @Nullable Number[] scores = responses.get(commune).scores();
        return subject.index() < scores.length ? scores[subject.index()] : null;
    }
}
