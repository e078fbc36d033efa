package fr.gouv.barometre.campaign;

import java.util.Set;

/**
 * Which communes a campaign asks. The choice is kept with the draft; the list itself is drawn and frozen when the campaign
 * opens.
 *
 * @param codes région codes, département codes or operator ids according to the kind; empty for all communes
 */
public record ExpectedCommunes(Kind kind, Set<String> codes) {

    /** How the communes are chosen. */
    public enum Kind {
        ALL,
        REGIONS,
        DEPARTEMENTS,
        OPSN_MEMBERS
    }

    public ExpectedCommunes {
        codes = kind == Kind.ALL ? Set.of() : Set.copyOf(codes);
    }

    public static ExpectedCommunes all() {
        return new ExpectedCommunes(Kind.ALL, Set.of());
    }

    /** A choice by territory or operator that names none asks nobody. */
    public boolean isEmpty() {
        return kind != Kind.ALL && codes.isEmpty();
    }
}
