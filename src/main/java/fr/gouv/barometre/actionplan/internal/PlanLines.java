package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.LineRef;
import fr.gouv.barometre.common.RefusedException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the lines of an action are added, replaced and removed, without anybody overwriting a colleague unseen. */
final class PlanLines {

    private static final int MOST = 50;

    private PlanLines() {}

    /** @param ref null to add a new one */
    static <T, L extends PlanLine<T>> void save(List<L> lines, @Nullable LineRef ref, T value, Supplier<L> added) {
        if (ref != null) {
            find(lines, ref).replace(value);
            return;
        }
        if (lines.size() >= MOST) {
            throw new RefusedException("plan.refused.too-many-lines", MOST);
        }
        lines.add(added.get());
    }

    static <L extends PlanLine<?>> void remove(List<L> lines, LineRef ref) {
        lines.remove(find(lines, ref));
    }

    private static <L extends PlanLine<?>> L find(List<L> lines, LineRef ref) {
        L line = lines.stream()
                .filter(one -> one.is(ref.id()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("plan.refused.line-removed"));
        if (!line.ref().equals(ref)) {
            throw new RefusedException("plan.refused.line-changed");
        }
        return line;
    }
}
