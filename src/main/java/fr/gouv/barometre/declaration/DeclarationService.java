package fr.gouv.barometre.declaration;

import fr.gouv.barometre.bulk.BulkItem;
import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.bulk.BulkService;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.declaration.internal.Declarables;
import fr.gouv.barometre.declaration.internal.DeclarationDetails;
import fr.gouv.barometre.declaration.internal.DeclaredQueries;
import fr.gouv.barometre.declaration.internal.DeclaredRows;
import fr.gouv.barometre.declaration.internal.DeclaringForMany;
import fr.gouv.barometre.declaration.internal.Judging;
import fr.gouv.barometre.declaration.internal.Judging.Said;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.AnswerCheck;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers that an operator declares for its members by what it knows: tried on a list of communes first, then declared for each of
 * them by a job of the portal.
 */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class DeclarationService {

    private static final int SHOWN_JOBS = 5;

    private final BulkService bulk;
    private final Declarables declarables;
    private final DeclaringForMany declaring;
    private final DeclaredRows rows;
    private final DeclaredQueries queries;
    private final Judging judging;
    private final OpsnService operators;
    private final CampaignService campaigns;
    private final Questionnaires questionnaires;
    private final CurrentUser user;

    DeclarationService(
            BulkService bulk,
            Declarables declarables,
            DeclaringForMany declaring,
            DeclaredRows rows,
            DeclaredQueries queries,
            Judging judging,
            OpsnService operators,
            CampaignService campaigns,
            Questionnaires questionnaires,
            CurrentUser user) {
        this.bulk = bulk;
        this.declarables = declarables;
        this.declaring = declaring;
        this.rows = rows;
        this.queries = queries;
        this.judging = judging;
        this.operators = operators;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.user = user;
    }

    /** What an operator can often know, the most common first. */
    public List<DeclarableQuestion> questions() {
        return declarables.all();
    }

    public DeclaredOverview overview(OpsnId opsn) {
        Optional<CampaignDetails> open = campaigns.open();
        boolean writable = user.manages(opsn);
        return new DeclaredOverview(
                operators.get(opsn),
                open.orElse(null),
                open.map(campaign -> queries.groups(opsn, campaign.id(), questionnaire(campaign)))
                        .orElse(List.of()),
                writable ? started(opsn) : List.of(),
                writable);
    }

    private List<StartedDeclaration> started(OpsnId opsn) {
        return bulk.started(opsn, DeclaringForMany.KIND, SHOWN_JOBS).stream()
                .flatMap(job -> {
                    DeclarationDetails details = DeclarationDetails.read(job.details());
                    return declarables.find(details.question()).stream()
                            .map(question -> new StartedDeclaration(job, question, details.value()));
                })
                .toList();
    }

    /** Nothing when no campaign takes answers. */
    public DeclaredList list(OpsnId opsn, DeclaredFilter filter, int page, int perPage) {
        user.requireVisible(opsn);
        return campaigns
                .open()
                .map(campaign -> list(opsn, campaign, filter, page, perPage))
                .orElse(new DeclaredList(0, 1, List.of()));
    }

    private DeclaredList list(OpsnId opsn, CampaignDetails campaign, DeclaredFilter filter, int page, int perPage) {
        int count = queries.count(opsn, campaign.id(), filter);
        int shown = Math.min(page, Math.max(1, (count + perPage - 1) / perPage));
        return new DeclaredList(
                count,
                shown,
                queries.lines(opsn, campaign.id(), filter, questionnaire(campaign), (shown - 1) * perPage, perPage));
    }

    /**
     * Notes what would be declared, to be seen with {@link #trial}.
     *
     * @throws RefusedException without an open campaign or a commune, or when it is no answer that an operator can know
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public UUID prepare(OpsnId opsn, NewDeclaration declaration) {
        user.requireManaged(opsn);
        CampaignDetails campaign =
                campaigns.open().orElseThrow(() -> new RefusedException("declaration.refused.no-campaign"));
        Question question = declarables
                .find(declaration.question())
                .orElseThrow(() -> new RefusedException("declaration.refused.question", declaration.question()));
        if (!(declaration.value() instanceof AnswerValue.Choice)
                || AnswerCheck.problem(question, declaration.value()).isPresent()) {
            throw new RefusedException("declaration.refused.value");
        }
        return bulk.prepare(
                opsn,
                DeclaringForMany.KIND,
                new DeclarationDetails(campaign.id(), question.code(), declaration.value()).json(),
                declaration.communes());
    }

    /** @throws RefusedException when it is not this operator's, or was deleted since */
    @PreAuthorize(Access.OPSN_MANAGER)
    public DeclarationTrial trial(OpsnId opsn, UUID id) {
        BulkJob job = bulk.get(opsn, DeclaringForMany.KIND, id);
        Said said = declaring.said(opsn, job.details());
        List<BulkItem> items = bulk.items(opsn, DeclaringForMany.KIND, id);
        return new DeclarationTrial(
                job,
                said.campaign(),
                said.question(),
                said.value(),
                job.startedAt() == null
                        ? judging.judge(
                                said, items.stream().map(BulkItem::commune).toList())
                        : ended(opsn, items));
    }

    /** A commune that left since is counted in the job, and named no more. */
    private List<JudgedCommune> ended(OpsnId opsn, List<BulkItem> items) {
        Set<InseeCode> members = judging.members(opsn);
        return items.stream()
                .flatMap(item -> ended(item).stream())
                .filter(judged -> members.contains(judged.commune()) || judged.verdict() == Verdict.NOT_MEMBER)
                .toList();
    }

    private static Optional<JudgedCommune> ended(BulkItem item) {
        return Optional.ofNullable(item.outcome())
                .map(outcome -> new JudgedCommune(item.commune(), item.name(), DeclaringForMany.verdict(outcome)));
    }

    /** From here on the portal declares it for one commune after the other; twice, it is done once. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void start(OpsnId opsn, UUID id) {
        bulk.start(opsn, DeclaringForMany.KIND, id);
    }

    /** @return whether it was still waiting; what a commune has answered stays */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public boolean withdraw(OpsnId opsn, long declared) {
        user.requireManaged(opsn);
        return rows.withdraw(opsn, declared) > 0;
    }

    /** Of one answer, for all communes that have not answered; @return how many */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public int withdrawAll(OpsnId opsn, QuestionCode question, AnswerValue value) {
        user.requireManaged(opsn);
        return campaigns
                .open()
                .map(campaign -> rows.withdrawAll(opsn, campaign.id().value(), question, value))
                .orElse(0);
    }

    private Questionnaire questionnaire(CampaignDetails campaign) {
        return questionnaires.version(campaign.questionnaireVersion());
    }
}
