package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.OpsnId;

/** A person to invite into the team of an operator, as a manager or as a reader. */
public record NewColleague(OpsnId opsn, String email, String name, boolean manager) {}
