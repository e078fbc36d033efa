package fr.gouv.barometre.declaration;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.declaration.internal.DeclaredRows;
import fr.gouv.barometre.declaration.internal.KeyingIn;
import fr.gouv.barometre.declaration.internal.PaperRows;
import fr.gouv.barometre.declaration.internal.PaperRows.Paper;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.SaveResult;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questionnaires that members filled in on paper, keyed in by their operator. What is on paper is declared, not answered: the
 * commune finds it in its questionnaire and confirms or corrects it.
 */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class PaperQuestionnaireService {

    private final PaperRows papers;
    private final DeclaredRows declared;
    private final KeyingIn keyingIn;
    private final ResponseService responses;
    private final OpsnService operators;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Clock clock;

    PaperQuestionnaireService(
            PaperRows papers,
            DeclaredRows declared,
            KeyingIn keyingIn,
            ResponseService responses,
            OpsnService operators,
            CampaignService campaigns,
            CurrentUser user,
            Clock clock) {
        this.papers = papers;
        this.declared = declared;
        this.keyingIn = keyingIn;
        this.responses = responses;
        this.operators = operators;
        this.campaigns = campaigns;
        this.user = user;
        this.clock = clock;
    }

    public PaperOverview overview(OpsnId opsn) {
        Optional<CampaignDetails> open = campaigns.open();
        return new PaperOverview(
                operators.get(opsn),
                open.orElse(null),
                open.map(campaign -> papers.list(opsn, campaign.id())).orElse(List.of()),
                user.manages(opsn));
    }

    /**
     * Notes that a questionnaire was received; noted again, it takes the new day.
     *
     * @throws RefusedException without an open campaign, when the commune is no member, has handed its questionnaire in or is not
     *     asked, or for a day on which it cannot have been received
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void record(NewPaperQuestionnaire received) {
        user.requireManaged(received.opsn());
        user.requireVisible(received.commune());
        CampaignDetails campaign = open();
        if (received.receivedOn().isAfter(LocalDate.now(clock))) {
            throw new RefusedException("declaration.paper.refused.future");
        }
        if (received.receivedOn().isBefore(campaign.opensOn())) {
            throw new RefusedException("declaration.paper.refused.before", Dates.day(campaign.opensOn()));
        }
        if (operators.operatorsOf(received.commune()).stream()
                .noneMatch(operator -> operator.id().equals(received.opsn()))) {
            throw new RefusedException("declaration.paper.refused.not-member");
        }
        KeyingIn.requireOpen(sheet(received.commune()));
        papers.record(received, campaign.id());
    }

    /** @throws NotFoundException when the commune handed none in during the campaign under way, or is no longer a member */
    @PreAuthorize(Access.OPSN_MANAGER)
    public PaperSheet sheet(OpsnId opsn, InseeCode commune) {
        user.requireManaged(opsn);
        Paper paper = papers.get(opsn, open().id(), commune);
        return keyingIn.sheet(operators.get(opsn), paper, sheet(commune));
    }

    /**
     * Writes what stands on the paper as one declared answer, with who and when.
     *
     * @param answer its operation is not kept: sent again, the same value comes to the same
     * @throws RefusedException when the campaign takes no answers of the commune, it answered the question itself, or the question
     *     is not one for it
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public SaveResult save(OpsnId opsn, SaveAnswer answer) {
        user.requireManaged(opsn);
        CampaignDetails campaign = open();
        if (!campaign.id().equals(answer.campaign())) {
            throw new RefusedException("declaration.refused.no-campaign");
        }
        Paper paper = papers.hold(opsn, campaign.id(), answer.commune());
        return keyingIn.save(opsn, paper, sheet(answer.commune()), answer);
    }

    /** Recorded by mistake: what the commune has not confirmed or corrected goes with it. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void withdraw(OpsnId opsn, InseeCode commune) {
        user.requireManaged(opsn);
        Paper paper = papers.hold(opsn, open().id(), commune);
        declared.withdraw(paper, opsn);
        papers.withdraw(paper);
    }

    private CampaignDetails open() {
        return campaigns.open().orElseThrow(() -> new RefusedException("declaration.refused.no-campaign"));
    }

    private AnswerSheet sheet(InseeCode commune) {
        return responses.sheet(commune).orElseThrow(() -> new NotFoundException("Questionnaire of " + commune));
    }
}
