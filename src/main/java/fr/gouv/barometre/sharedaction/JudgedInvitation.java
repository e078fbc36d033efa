package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.common.InseeCode;

/** What inviting one commune comes to. */
public record JudgedInvitation(InseeCode commune, String name, InvitationVerdict verdict) {}
