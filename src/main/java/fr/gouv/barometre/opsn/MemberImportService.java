package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.opsn.internal.AreaQueries;
import fr.gouv.barometre.opsn.internal.ErrorFiles;
import fr.gouv.barometre.opsn.internal.ImportQueries;
import fr.gouv.barometre.opsn.internal.ImportStore;
import fr.gouv.barometre.opsn.internal.ImportStore.Source;
import fr.gouv.barometre.opsn.internal.MemberFile;
import fr.gouv.barometre.opsn.internal.MemberMatching;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members of an operator changed by a whole list: a file, an EPCI or a département. A list is first only compared with the
 * members; what it would change is kept for {@link #KEPT} and applied as a whole, once.
 */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN_MANAGER)
@Transactional(readOnly = true)
public class MemberImportService {

    /** How long a list waits to be applied. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final int SHOWN_LISTS = 10;

    private final ImportStore store;
    private final ImportQueries queries;
    private final AreaQueries areas;
    private final MemberMatching matching;
    private final CurrentUser user;
    private final Clock clock;

    MemberImportService(
            ImportStore store,
            ImportQueries queries,
            AreaQueries areas,
            MemberMatching matching,
            CurrentUser user,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.areas = areas;
        this.matching = matching;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Compares a file with the members and changes nothing.
     *
     * @param effectiveOn first day of new members without a date of their own, first day without those absent
     * @param complete whether the file is the whole list, so that members absent from it leave
     * @throws RefusedException when the file is no sound list
     */
    @Transactional
    public UUID prepare(OpsnId opsn, String fileName, byte[] content, LocalDate effectiveOn, boolean complete) {
        requireKept(opsn);
        PlausibleDay.require(effectiveOn, today());
        MemberFile file = MemberFile.read(content, PlausibleDay.latest(today()));
        UUID id = store.add(
                opsn,
                new Source(fileName, file.format(), MemberFile.sha256(content), effectiveOn, complete, !dinum()),
                file.header(),
                file.lines(),
                user,
                clock.instant());
        matching.judge(id);
        return id;
    }

    /** Compares all communes of an EPCI or a département with the members and changes nothing. */
    @Transactional
    public UUID prepareArea(OpsnId opsn, AreaKind kind, String code, LocalDate startsOn) {
        requireKept(opsn);
        PlausibleDay.require(startsOn, today());
        Area area = areas.find(kind, code).orElseThrow(() -> new NotFoundException(kind + " " + code));
        UUID id = store.add(
                opsn,
                new Source(area.name(), null, null, startsOn, false, !dinum()),
                List.of("code insee", "commune"),
                areas.lines(kind, code),
                user,
                clock.instant());
        matching.judge(id);
        return id;
    }

    /** @throws NotFoundException when it is another operator's, or was deleted since */
    public MemberImport get(OpsnId opsn, UUID id) {
        requireKept(opsn);
        return queries.find(opsn, id, oldest()).orElseThrow(() -> new NotFoundException("Import " + id));
    }

    /** Lists that are still kept, the latest first: whoever left the page of one finds out here what became of it. */
    public List<RecentList> recent(OpsnId opsn) {
        requireKept(opsn);
        return queries.recent(opsn, oldest(), SHOWN_LISTS);
    }

    /** @param outcome null for all */
    public List<ImportedLine> lines(OpsnId opsn, UUID id, @Nullable LineOutcome outcome, int offset, int limit) {
        get(opsn, id);
        return queries.lines(id, outcome, offset, limit);
    }

    /**
     * Asks the portal to apply the list, as a whole or not at all: it does so within seconds. Asked for twice, or after it was
     * applied, it changes nothing more. When the members changed since the list was compared, the comparison is made anew and
     * nothing is applied.
     *
     * @param withoutLinesToCorrect whether the rest may be applied although lines have to be corrected
     * @param reason read by who has to consent; may be empty where nobody has to
     */
    @Transactional
    public void apply(OpsnId opsn, UUID id, boolean withoutLinesToCorrect, String reason) {
        MemberImport found = get(opsn, id);
        if (found.askedAt() != null) {
            return;
        }
        requireCorrect(found, withoutLinesToCorrect);
        if (found.count(LineOutcome.TO_ASK) > 0) {
            MembershipService.requireReason(reason);
        }
        store.ask(id, reason, user, clock.instant());
    }

    private static void requireCorrect(MemberImport found, boolean withoutLinesToCorrect) {
        if (found.toCorrect() > 0 && found.complete()) {
            // A line that was not understood may be the very member that would be taken for absent
            throw new RefusedException("opsn.import.refused.completeWithErrors", found.toCorrect());
        }
        if (found.toCorrect() > 0 && !withoutLinesToCorrect) {
            throw new RefusedException("opsn.import.refused.errors", found.toCorrect());
        }
    }

    /** The lines left out, in the format in which they came, with a column that says why. */
    public ErrorFile errors(OpsnId opsn, UUID id) {
        MemberImport found = get(opsn, id);
        TableFormat format = found.format() == null ? TableFormat.XLSX : found.format();
        return ErrorFiles.write(found.sourceName(), format, queries.header(id), queries.leftOut(id));
    }

    private void requireKept(OpsnId opsn) {
        if (dinum()) {
            user.requireVisible(opsn);
        } else {
            user.requireManaged(opsn);
        }
    }

    private boolean dinum() {
        return user.roles().contains(Role.DINUM);
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
