package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.portfolio.PortfolioOverview.Comparables;
import fr.gouv.barometre.portfolio.Quartiles;
import org.jspecify.annotations.Nullable;

final class OverviewWords {

    private OverviewWords() {}

    /** "44 [31 à 58]": median, and between which values half of the members are. */
    static String quartiles(@Nullable Quartiles spread) {
        return spread == null
                ? text("overview.unknown")
                : text("overview.quartiles", spread.median(), spread.first(), spread.third());
    }

    /** "46 (de 41 à 52, 5 opérateurs)", or why there is nothing to compare with. */
    static String comparables(@Nullable Comparables comparable) {
        return comparable == null
                ? text("overview.comparable.none")
                : text(
                        "overview.comparable.words",
                        Math.round(comparable.median()),
                        Math.round(comparable.lowest()),
                        Math.round(comparable.highest()),
                        comparable.operators());
    }
}
