package fr.gouv.barometre.sharedaction.internal;

import fr.gouv.barometre.bulk.BulkHandler;
import fr.gouv.barometre.bulk.ItemOutcome;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.sharedaction.InvitationVerdict;
import fr.gouv.barometre.sharedaction.JudgedInvitation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Invites the communes of a job to a shared action, judged anew: hours may lie between the trial and this. */
@Component
public class Inviting implements BulkHandler {

    public static final String KIND = "shared-action-invitation";

    private final SharedActionRows actions;
    private final InvitationJudging judging;
    private final ParticipationRows participations;

    Inviting(SharedActionRows actions, InvitationJudging judging, ParticipationRows participations) {
        this.actions = actions;
        this.judging = judging;
        this.participations = participations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<InseeCode, ItemOutcome> apply(OpsnId opsn, String details, List<InseeCode> communes) {
        long action = SharedJob.read(details).action();
        List<JudgedInvitation> judged =
                judging.judge(opsn, action, actions.get(opsn, action).sheet(), communes);
        participations.invite(
                opsn,
                action,
                judged.stream()
                        .filter(one -> one.verdict().invites())
                        .map(JudgedInvitation::commune)
                        .toList());
        return judged.stream().collect(Collectors.toMap(JudgedInvitation::commune, one -> outcome(one.verdict())));
    }

    private static ItemOutcome outcome(InvitationVerdict verdict) {
        return verdict.invites() ? ItemOutcome.done() : ItemOutcome.leftAlone(verdict.name());
    }

    /** What was noted of a commune, in the terms in which it had been judged. */
    public static InvitationVerdict verdict(ItemOutcome outcome) {
        return switch (outcome.result()) {
            case DONE -> InvitationVerdict.INVITED;
            case LEFT_ALONE -> InvitationVerdict.valueOf(Objects.requireNonNull(outcome.reason()));
            case REFUSED -> InvitationVerdict.REFUSED;
            case FAILED -> InvitationVerdict.FAILED;
        };
    }
}
