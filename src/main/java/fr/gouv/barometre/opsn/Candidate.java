package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;

/** A commune of the official geography that is no member of the operator. */
public record Candidate(InseeCode insee, String name, String departement) {}
