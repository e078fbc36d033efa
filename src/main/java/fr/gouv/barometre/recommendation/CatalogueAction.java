package fr.gouv.barometre.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model action of the catalogue (A01 to A33).
 *
 * @param axis code of the axis it belongs to
 * @param effort in words: "1 h et un conseil"
 * @param effortDays order of magnitude of agent days, for ranking
 * @param cost in words; {@code costIsEstimate} says that it must be shown as an order of magnitude
 * @param figure published figure of 2025 with its base, in words; null when none was published
 * @param fundingEnds in words, why and when its public funding ends; null when no end is known
 * @param fundingEndsOn first day without that funding; null when no end is known
 * @param helpers who can help
 * @param ease 0 (long, costly) to 3 (an hour, free), for ranking
 */
public record CatalogueAction(
        String code,
        String axis,
        String title,
        String why,
        @Nullable String figure,
        List<String> steps,
        String effort,
        double effortDays,
        String cost,
        boolean costIsEstimate,
        List<String> funding,
        @Nullable String fundingEnds,
        @Nullable LocalDate fundingEndsOn,
        List<String> helpers,
        List<Guide> guides,
        int ease,
        boolean helpedByOpsn) {

    /** A guide or source; {@code verified} is false when it could not be checked. */
    public record Guide(String label, @Nullable String url, boolean verified) {}
}
