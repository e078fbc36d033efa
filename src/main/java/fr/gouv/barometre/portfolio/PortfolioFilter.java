package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.territory.Stratum;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which members to show: those that all criteria keep. A null keeps everything.
 *
 * @param text part of a name, start of a postcode or a whole INSEE code; empty for all
 * @param chosen picked one by one; empty for all
 * @param epci SIREN of the intercommunality
 * @param service that the commune takes from the operator
 * @param mine only what the caller looks after, or stands in for
 */
public record PortfolioFilter(
        String text,
        Set<InseeCode> chosen,
        @Nullable ResponseState state,
        @Nullable Stratum stratum,
        @Nullable String epci,
        @Nullable Late late,
        @Nullable AxisBound axis,
        @Nullable Held action,
        @Nullable PlanState plan,
        @Nullable Change change,
        @Nullable DigitalService service,
        boolean withoutContact,
        boolean mine) {

    public static final PortfolioFilter ALL =
            new PortfolioFilter("", Set.of(), null, null, null, null, null, null, null, null, null, false, false);

    public PortfolioFilter {
        chosen = Set.copyOf(chosen);
    }

    /** These communes, picked one by one, and no others. */
    public static PortfolioFilter choosing(Set<InseeCode> communes) {
        return new PortfolioFilter("", communes, null, null, null, null, null, null, null, null, null, false, false);
    }

    /** The members of one intercommunality. */
    public static PortfolioFilter ofEpci(String siren) {
        return new PortfolioFilter("", Set.of(), null, null, siren, null, null, null, null, null, null, false, false);
    }

    /** @param rule code of the rule book; null for any */
    public record Late(@Nullable String rule) {}

    /**
     * A score strictly below, or at least, so many points.
     *
     * @param position of the axis in the questionnaire, from 0
     */
    public record AxisBound(int position, boolean below, int points) {}

    /**
     * An action of the catalogue in the plan.
     *
     * @param status null for any
     */
    public record Held(String action, @Nullable ActionStatus status) {}

    /** Of the index, since the campaign before. */
    public enum Change {
        DOWN,
        UP
    }

    /** The text is looked for by the database, which knows how names are written. */
    boolean keeps(PortfolioRow row) {
        return (chosen.isEmpty() || chosen.contains(row.insee()))
                && (state == null || state == row.state())
                && (stratum == null || stratum == row.stratum())
                && (epci == null || row.epci() != null && epci.equals(row.epci().siren()))
                && (late == null || isLate(row, late))
                && (axis == null || isWithin(row, axis))
                && (action == null || holds(row, action))
                && (plan == null || plan == row.plan().state())
                && (change == null || moved(row, change))
                && (service == null || row.services().contains(service))
                && (!mine || row.mine())
                && (!withoutContact || Boolean.FALSE.equals(row.hasContact()));
    }

    private static boolean isLate(PortfolioRow row, Late late) {
        return row.late() != null
                && (late.rule() == null ? !row.late().isEmpty() : row.late().contains(late.rule()));
    }

    private static boolean isWithin(PortfolioRow row, AxisBound bound) {
        Integer score = row.axis(bound.position());
        return score != null && bound.below() == score < bound.points();
    }

    private static boolean holds(PortfolioRow row, Held held) {
        @Nullable ActionStatus status = row.plan().actions().get(held.action());
        return status != null && (held.status() == null || held.status() == status);
    }

    private static boolean moved(PortfolioRow row, Change change) {
        MemberScores.Change moved = row.change();
        return moved != null && (change == Change.UP ? moved.points() > 0 : moved.points() < 0);
    }
}
