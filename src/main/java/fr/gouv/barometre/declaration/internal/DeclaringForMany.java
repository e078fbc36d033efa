package fr.gouv.barometre.declaration.internal;

import fr.gouv.barometre.bulk.BulkHandler;
import fr.gouv.barometre.bulk.ItemOutcome;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.declaration.JudgedCommune;
import fr.gouv.barometre.declaration.Verdict;
import fr.gouv.barometre.declaration.internal.Judging.Said;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Declares one answer for the communes of a job, judged anew: hours may lie between the trial and this. */
@Component
public class DeclaringForMany implements BulkHandler {

    public static final String KIND = "declared-answer";

    private final CampaignService campaigns;
    private final Declarables declarables;
    private final Judging judging;
    private final DeclaredRows rows;

    DeclaringForMany(CampaignService campaigns, Declarables declarables, Judging judging, DeclaredRows rows) {
        this.campaigns = campaigns;
        this.declarables = declarables;
        this.judging = judging;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<InseeCode, ItemOutcome> apply(OpsnId opsn, String details, List<InseeCode> communes) {
        Said said = said(opsn, details);
        List<JudgedCommune> judged = judging.judge(said, communes);
        rows.declare(
                said,
                judged.stream()
                        .filter(one -> one.verdict().declares())
                        .map(JudgedCommune::commune)
                        .toList());
        return judged.stream().collect(Collectors.toMap(JudgedCommune::commune, one -> outcome(one.verdict())));
    }

    private static ItemOutcome outcome(Verdict verdict) {
        return verdict.declares() ? ItemOutcome.done() : ItemOutcome.leftAlone(verdict.name());
    }

    /** What was noted of a commune, in the terms in which it had been judged. */
    public static Verdict verdict(ItemOutcome outcome) {
        return switch (outcome.result()) {
            case DONE -> Verdict.DECLARED;
            case LEFT_ALONE -> Verdict.valueOf(Objects.requireNonNull(outcome.reason()));
            case REFUSED -> Verdict.REFUSED;
            case FAILED -> Verdict.FAILED;
        };
    }

    /** @throws RefusedException when the question is no longer one that an operator can know */
    public Said said(OpsnId opsn, String details) {
        DeclarationDetails read = DeclarationDetails.read(details);
        return new Said(
                opsn,
                campaigns.get(read.campaign()),
                declarables
                        .find(read.question())
                        .orElseThrow(() -> new RefusedException("declaration.refused.question", read.question())),
                read.value());
    }
}
