package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.territory.Stratum;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One member commune of an operator.
 *
 * @param epci its intercommunality; null for the few communes without one
 * @param state in the open campaign; null when none is open
 * @param answered questions answered in the open campaign, out of {@code asked}; 0 of 0 before the first answer
 * @param scores null until a campaign was submitted
 * @param late codes of the obligations that are late; null when the commune never answered, so that nothing is known of them,
 *     and while they are not computed yet
 * @param hasContact whether the operator knows somebody there; null for Dinum, who has no part in it
 * @param lastActivity day of the last answer or change of the plan; null when there never was one
 * @param services that it takes from the operator today
 * @param manager name of who looks after it; null when nobody does
 * @param mine whether the caller looks after it, or stands in for who does
 */
public record PortfolioRow(
        InseeCode insee,
        String name,
        @Nullable Integer population,
        Stratum stratum,
        @Nullable Epci epci,
        @Nullable ResponseState state,
        int answered,
        int asked,
        @Nullable MemberScores scores,
        @Nullable List<String> late,
        MemberPlan plan,
        @Nullable Boolean hasContact,
        @Nullable LocalDate lastActivity,
        Set<DigitalService> services,
        @Nullable String manager,
        boolean mine) {

    public record Epci(String siren, String name) {}

    /** Share answered, 0 to 1. */
    public double answeredShare() {
        return asked == 0 ? 0 : (double) answered / asked;
    }

    public @Nullable Integer index() {
        return scores == null ? null : scores.index();
    }

    public MemberScores.@Nullable Change change() {
        return scores == null ? null : scores.change();
    }

    /** @param position from 0 */
    public @Nullable Integer axis(int position) {
        return scores == null ? null : scores.axis(position);
    }
}
