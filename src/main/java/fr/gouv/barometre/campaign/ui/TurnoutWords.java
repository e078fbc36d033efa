package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.campaign.Turnout;
import fr.gouv.barometre.common.Numbers;

/** A turnout in words: never a rate without its base, and no rate at all on a base too small for one. */
final class TurnoutWords {

    private TurnoutWords() {}

    /** "2 132 sur 34 969 (6,1 %)", or "1 sur 4" under 20 expected. */
    static String submitted(Turnout turnout) {
        String numbers =
                text("campaign.turnout.outOf", Numbers.count(turnout.submitted()), Numbers.count(turnout.expected()));
        return turnout.hasRate() ? text("campaign.turnout.withRate", numbers, rate(turnout)) : numbers;
    }

    /** "6,1 %", or that there are too few for a rate. */
    static String rate(Turnout turnout) {
        return turnout.hasRate()
                ? Numbers.percent(turnout.submitted(), turnout.expected())
                : text("campaign.turnout.noRate", Turnout.SMALLEST_BASE);
    }

    /** Under a number: "6,1 % des 34 969 attendues", or "sur 4 attendues". */
    static String base(int part, Turnout turnout) {
        String expected = Numbers.count(turnout.expected());
        return turnout.hasRate()
                ? text("campaign.turnout.rateOfBase", Numbers.percent(part, turnout.expected()), expected)
                : text("campaign.turnout.base", expected);
    }
}
