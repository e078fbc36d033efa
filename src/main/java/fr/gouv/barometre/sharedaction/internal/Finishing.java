package fr.gouv.barometre.sharedaction.internal;

import fr.gouv.barometre.actionplan.CarriedActionService;
import fr.gouv.barometre.bulk.BulkHandler;
import fr.gouv.barometre.bulk.ItemOutcome;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.opsn.OpsnService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A shared action is done for the communes of a job: in the plan of each, where it proposes its answer; the answer is the commune's. */
@Component
public class Finishing implements BulkHandler {

    public static final String KIND = "shared-action-finished";

    private final SharedActionRows actions;
    private final ParticipationRows participations;
    private final CarriedActionService plans;
    private final OpsnService operators;
    private final Clock clock;

    Finishing(
            SharedActionRows actions,
            ParticipationRows participations,
            CarriedActionService plans,
            OpsnService operators,
            Clock clock) {
        this.actions = actions;
        this.participations = participations;
        this.plans = plans;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<InseeCode, ItemOutcome> apply(OpsnId opsn, String details, List<InseeCode> communes) {
        long id = SharedJob.read(details).action();
        KeptAction action = actions.get(opsn, id);
        Set<InseeCode> joined = new HashSet<>(participations.lockJoined(id, communes));
        String code = action.sheet().actionCode();
        if (code != null && !joined.isEmpty()) {
            String evidence = Sentences.say(
                    "sharedaction.evidence",
                    action.sheet().title(),
                    operators.get(opsn).shortName(),
                    Dates.day(LocalDate.now(clock)));
            joined.forEach(commune -> plans.finish(commune, code, evidence));
        }
        // Afterwards: the right to write into the plans hangs on the communes taking part
        participations.finish(id, joined);
        return communes.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        commune ->
                                joined.contains(commune) ? ItemOutcome.done() : ItemOutcome.leftAlone("NOT_JOINED")));
    }
}
