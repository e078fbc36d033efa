package fr.gouv.barometre.territory.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.territory.CommuneRow;
import fr.gouv.barometre.territory.Edition;
import fr.gouv.barometre.territory.FormerCommune;
import fr.gouv.barometre.territory.Stratum;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From rows of the database to the records of the territory. */
final class TerritoryRows {

    private TerritoryRows() {}

    static CommuneRow communeRow(ResultSet row, int number) throws SQLException {
        return new CommuneRow(
                new InseeCode(row.getString("insee")),
                row.getString("name"),
                population(row),
                Stratum.valueOf(row.getString("stratum")),
                row.getString("departement_code"),
                row.getString("departement"),
                row.getString("epci"),
                row.getString("former_name"));
    }

    static CommuneDetails communeDetails(ResultSet row, int number) throws SQLException {
        String successor = row.getString("successor_insee");
        return new CommuneDetails(
                new InseeCode(row.getString("insee")),
                row.getString("name"),
                row.getString("siren"),
                population(row),
                Stratum.valueOf(row.getString("stratum")),
                row.getString("departement_code"),
                row.getString("departement"),
                row.getString("region_code"),
                row.getString("region"),
                row.getString("epci_siren"),
                row.getString("epci"),
                row.getString("zone"),
                List.of((String[]) row.getArray("postcodes").getArray()),
                formerCommunes(row),
                successor == null ? null : new InseeCode(successor),
                edition(row, number));
    }

    static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getInt("year"), row.getString("source"), row.getString("package"), row.getInt("commune_count"));
    }

    private static @Nullable Integer population(ResultSet row) throws SQLException {
        int population = row.getInt("population");
        return row.wasNull() ? null : population;
    }

    private static List<FormerCommune> formerCommunes(ResultSet row) throws SQLException {
        if (!(row.getArray("former").getArray() instanceof String[][] former)) {
            return List.of();
        }
        return Arrays.stream(former)
                .map(f -> new FormerCommune(new InseeCode(f[0]), f[1], FormerCommune.Kind.valueOf(f[2])))
                .toList();
    }
}
