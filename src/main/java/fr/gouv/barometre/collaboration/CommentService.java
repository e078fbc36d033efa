package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.collaboration.internal.CommentRows;
import fr.gouv.barometre.collaboration.internal.CommentRows.Row;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that a commune's people leave on its answers. Who sees the commune reads them; they are in no file and no figure that
 * others get.
 */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class CommentService {

    public static final int LONGEST = 2000;

    private static final Duration AUTHOR_MAY_DELETE = Duration.ofDays(1);

    private final CommentRows rows;
    private final AssignmentService assignments;
    private final CampaignService campaigns;
    private final Questionnaires questionnaires;
    private final CurrentUser user;
    private final Clock clock;

    CommentService(
            CommentRows rows,
            AssignmentService assignments,
            CampaignService campaigns,
            Questionnaires questionnaires,
            CurrentUser user,
            Clock clock) {
        this.rows = rows;
        this.assignments = assignments;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.user = user;
        this.clock = clock;
    }

    /** All those of a campaign by question, each thread from the oldest note on. */
    public Map<QuestionCode, List<Comment>> of(CampaignId campaign, InseeCode commune) {
        user.requireVisible(commune);
        boolean referent = user.canSubmit(commune);
        return rows.of(campaign, commune).stream()
                .collect(Collectors.groupingBy(
                        Row::question, Collectors.mapping(row -> comment(row, referent), Collectors.toList())));
    }

    private Comment comment(Row row, boolean referent) {
        return new Comment(row.id(), row.at(), row.author(), row.text(), referent || ownOfToday(row));
    }

    private boolean ownOfToday(Row row) {
        return row.person().equals(user.id())
                && row.at().plus(AUTHOR_MAY_DELETE).isAfter(clock.instant());
    }

    /** All that a page of the questionnaire shows beside its questions. */
    public QuestionnaireNotes besideQuestions(CampaignId campaign, InseeCode commune) {
        return new QuestionnaireNotes(assignments.of(commune), mayWrite(commune), of(campaign, commune));
    }

    /** Whoever has an access of this commune itself, a reader too. */
    private boolean mayWrite(InseeCode commune) {
        return user.scope().names(commune);
    }

    /** @throws RefusedException when the text is empty or too long, or the campaign has no such question */
    @Transactional
    public void add(NewComment comment) {
        requireOwn(comment.commune());
        String text = comment.text().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RefusedException("collaboration.refused.comment", LONGEST);
        }
        if (questionnaires
                .version(campaigns.get(comment.campaign()).questionnaireVersion())
                .find(comment.question())
                .isEmpty()) {
            throw new RefusedException("collaboration.refused.unknown-part");
        }
        rows.add(comment.campaign(), comment.commune(), comment.question(), text, user.id(), user.displayName());
    }

    /**
     * Its author may within a day, a référent of the commune always.
     *
     * @throws RefusedException when it is gone, or the caller may not any more
     */
    @Transactional
    public void delete(InseeCode commune, long comment) {
        requireOwn(commune);
        Row row = rows.find(commune, comment)
                .orElseThrow(() -> new RefusedException("collaboration.refused.comment-gone"));
        if (!user.canSubmit(commune) && !ownOfToday(row)) {
            throw new RefusedException("collaboration.refused.comment-kept");
        }
        rows.delete(row.id());
    }

    private void requireOwn(InseeCode commune) {
        user.requireVisible(commune);
        if (!mayWrite(commune)) {
            throw new AccessDeniedException("Not of " + commune);
        }
    }
}
