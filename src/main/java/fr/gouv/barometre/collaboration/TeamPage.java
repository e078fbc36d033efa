package fr.gouv.barometre.collaboration;

/** All that the page of a commune's team shows, read at once. */
public record TeamPage(Team team, WorkDivision division, Delegations delegations) {}
