package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.collaboration.internal.AssignmentRows;
import fr.gouv.barometre.collaboration.internal.Division;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CommuneAccess;
import fr.gouv.barometre.security.CommuneAccesses;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.Questionnaires;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to answer which block or question. It never keeps anybody else from answering. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class AssignmentService {

    private final AssignmentRows rows;
    private final CommuneAccesses accesses;
    private final CampaignService campaigns;
    private final ResponseService responses;
    private final Questionnaires questionnaires;
    private final CurrentUser user;

    AssignmentService(
            AssignmentRows rows,
            CommuneAccesses accesses,
            CampaignService campaigns,
            ResponseService responses,
            Questionnaires questionnaires,
            CurrentUser user) {
        this.rows = rows;
        this.accesses = accesses;
        this.campaigns = campaigns;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.user = user;
    }

    public Assignments of(InseeCode commune) {
        user.requireVisible(commune);
        return new Assignments(user.id(), rows.of(commune));
    }

    /** The answers of the campaign under way or, between two, of the last one. */
    public WorkDivision division(InseeCode commune) {
        Assignments assignments = of(commune);
        return campaigns
                .current()
                .map(campaign -> division(campaign, commune, assignments))
                .orElseGet(() -> Division.withoutAnswers(questionnaires.current(), assignments));
    }

    private WorkDivision division(CampaignDetails campaign, InseeCode commune, Assignments assignments) {
        return Division.of(
                campaign.year(),
                questionnaires.version(campaign.questionnaireVersion()),
                responses.profile(commune),
                assignments,
                responses.read(campaign.id(), commune));
    }

    /**
     * Asks a person of the team, in place of who was asked before.
     *
     * @param part code of an axis or of a question
     * @param person null to ask nobody in particular
     * @throws RefusedException when there is no such part, or the person may not answer for the commune
     */
    @PreAuthorize(Access.SUBMIT)
    @Transactional
    public void assign(InseeCode commune, String part, @Nullable PersonId person) {
        user.requireSubmittable(commune);
        requirePart(part);
        if (person == null) {
            rows.remove(commune, part);
            return;
        }
        CommuneAccess access = accesses.of(commune).stream()
                .filter(found -> found.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new RefusedException("collaboration.refused.gone"));
        if (!access.right().answers()) {
            throw new RefusedException("collaboration.refused.reader");
        }
        rows.put(commune, part, person, user.id());
    }

    private void requirePart(String part) {
        boolean known = questionnaires.current().axes().stream()
                .anyMatch(axis -> axis.code().equals(part)
                        || axis.questions().stream()
                                .anyMatch(question -> question.code().value().equals(part)));
        if (!known) {
            throw new RefusedException("collaboration.refused.unknown-part");
        }
    }
}
