package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;

/** A commune to choose among an operator's members of today. */
public record Member(InseeCode insee, String name) {}
