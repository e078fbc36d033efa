package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.TeamFunction;

/** Whom a référent invites. Address and name are as they were typed. */
public record NewMember(InseeCode commune, String email, String name, TeamFunction function, CommuneRight right) {}
