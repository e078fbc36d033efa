package fr.gouv.barometre.declaration;

import fr.gouv.barometre.common.InseeCode;

/** A commune of a list, and what declaring the answer for it comes to. */
public record JudgedCommune(InseeCode commune, String name, Verdict verdict) {}
