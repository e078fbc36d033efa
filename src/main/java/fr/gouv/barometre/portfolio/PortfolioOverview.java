package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.portfolio.PortfolioRow.Epci;
import fr.gouv.barometre.territory.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operator's members together: where they are, how they spread, how they went over the campaigns.
 *
 * @param campaign the open one, if any
 * @param areas members by intercommunality, by name; those without one last
 * @param axes in the order of the questionnaire
 * @param years campaigns that a member of today submitted to, the latest first
 * @param ofOperators whether the caller works at operators, as a manager or a reader
 */
public record PortfolioOverview(
        OpsnDetails opsn,
        LocalDate today,
        @Nullable CampaignDetails campaign,
        int members,
        Perimeter map,
        List<Area> areas,
        List<AxisSpread> axes,
        List<Year> years,
        boolean ofOperators) {

    /**
     * @param outlines of the départements of the members
     * @param unplaced members of which no position is known
     */
    public record Perimeter(List<Place> places, List<List<Position>> outlines, int unplaced) {}

    /** @param state in the open campaign; null when none is open */
    public record Place(
            InseeCode insee, String name, @Nullable ResponseState state, Position at) {}

    /**
     * @param epci null for members without one
     * @param states members by state in the open campaign; empty when none is open
     * @param index overall maturity, of the latest campaign that each submitted to; null when none did
     * @param late null while no member ever answered
     */
    public record Area(
            @Nullable Epci epci,
            int members,
            Map<ResponseState, Integer> states,
            @Nullable Quartiles index,
            @Nullable Integer late) {}

    /**
     * Scores of one axis in the latest campaign that each member submitted to.
     *
     * @param classes members from 0 to 24, 25 to 49, 50 to 74, 75 to 100
     * @param spread null when no member has a score
     * @param comparable null when too few operators have one
     */
    public record AxisSpread(
            String title,
            List<Integer> classes,
            @Nullable Quartiles spread,
            @Nullable Comparables comparable) {}

    /**
     * Overall maturity of the members of today in one campaign.
     *
     * @param submitted how many of them submitted
     * @param index null when none of them has one
     */
    public record Year(
            int year,
            int submitted,
            @Nullable Quartiles index,
            @Nullable Comparables comparable) {}

    /**
     * Medians of the comparable operators.
     *
     * @param operators how many, {@link #FEWEST} at least
     */
    public record Comparables(int operators, double lowest, double median, double highest) {

        /** With fewer, the figures would be those of operators that one can name. */
        static final int FEWEST = 3;
    }
}
