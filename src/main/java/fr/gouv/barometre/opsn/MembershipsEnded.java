package fr.gouv.barometre.opsn;

/** Memberships got an end, some perhaps today or before; told in the transaction that wrote it. */
public record MembershipsEnded() {}
