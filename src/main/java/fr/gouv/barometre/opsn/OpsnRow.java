package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.OpsnId;

/**
 * An operator in a list.
 *
 * @param members memberships in force today that the caller may see
 */
public record OpsnRow(OpsnId id, String name, String shortName, int members, boolean simulated) {}
