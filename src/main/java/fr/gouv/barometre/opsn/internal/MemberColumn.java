package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.RefusedException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Columns of a list of members, under the names that operators give them; accents, case and punctuation do not count. */
enum MemberColumn {
    INSEE(
            "code insee",
            "insee",
            "code commune",
            "code insee commune",
            "insee commune",
            "depcom",
            "codgeo",
            "code geo",
            "cog"),
    SIREN("siren", "numero siren", "n siren", "no siren", "siret", "numero siret", "n siret"),
    NAME(
            "commune",
            "nom",
            "nom commune",
            "nom de la commune",
            "libelle",
            "libelle commune",
            "collectivite",
            "ville",
            "membre",
            "adherent"),
    POSTCODE("code postal", "cp", "codepostal"),
    START(
            "debut",
            "date debut",
            "date de debut",
            "adhesion",
            "date adhesion",
            "date d adhesion",
            "depuis",
            "premier jour"),
    END("fin", "date fin", "date de fin", "date de sortie", "sortie", "retrait", "date de retrait"),
    SERVICES("services", "service", "prestations", "prestation", "services souscrits");

    private final Set<String> names;

    MemberColumn(String... names) {
        this.names = Set.of(names);
    }

    /** Where each column stands in a line that names at least one way to find a commune; empty for any other line. */
    static Optional<Map<MemberColumn, Integer>> positions(List<String> cells) {
        Map<MemberColumn, Integer> positions = new EnumMap<>(MemberColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            String name = simplified(cells.get(i));
            for (MemberColumn column : values()) {
                if (column.names.contains(name) && positions.put(column, i) != null) {
                    throw new RefusedException("opsn.import.refused.columnTwice", cells.get(i));
                }
            }
        }
        boolean finds = positions.containsKey(INSEE) || positions.containsKey(SIREN) || positions.containsKey(NAME);
        return finds ? Optional.of(positions) : Optional.empty();
    }

    /** In small letters without accents, every other character a blank. */
    static String simplified(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
