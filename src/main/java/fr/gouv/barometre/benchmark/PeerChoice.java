package fr.gouv.barometre.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * A group that a commune may compare itself with.
 *
 * @param scores null when nothing is shown
 * @param deducibleFrom why nothing is shown: less than five other communes when null, else the kind of the group whose
 *     difference with this one would tell too much
 */
public record PeerChoice(PeerGroup group, @Nullable PeerScores scores, PeerGroup.@Nullable Kind deducibleFrom) {}
