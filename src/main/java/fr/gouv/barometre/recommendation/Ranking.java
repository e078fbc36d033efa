package fr.gouv.barometre.recommendation;

/**
 * How many points each reason is worth; their sum ranks the advice.
 *
 * @param gapFactor points per unit of gap (0 to 3) times weight of the question
 * @param gapCap most points that the gaps of one action give together
 * @param lateObligation for an action that settles an obligation in force and not met
 * @param deadline for a legal step within twelve months
 * @param fundingEnd for a public funding that ends within twelve months
 * @param easePerLevel per level of ease above 1: what takes weeks brings nothing
 * @param operator when the commune is member of an operator that can help
 */
public record Ranking(
        double gapFactor,
        double gapCap,
        double lateObligation,
        double deadline,
        double fundingEnd,
        double easePerLevel,
        double operator) {}
