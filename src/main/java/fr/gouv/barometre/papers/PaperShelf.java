package fr.gouv.barometre.papers;

import fr.gouv.barometre.territory.CommuneDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a commune can download today.
 *
 * @param papers every paper, in the order of {@link Paper}
 */
public record PaperShelf(CommuneDetails commune, List<Offer> papers) {

    /**
     * One paper.
     *
     * @param year of the campaign that it tells of; null when it tells of none
     * @param missing key of the sentence that says why there is nothing to write yet, and what to do; null when it is ready
     */
    public record Offer(
            Paper paper, @Nullable Integer year, @Nullable String missing) {

        public boolean ready() {
            return missing == null;
        }
    }
}
