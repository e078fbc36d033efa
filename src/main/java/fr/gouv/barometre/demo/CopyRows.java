package fr.gouv.barometre.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table, in the text format of {@code COPY}. */
final class CopyRows {

    private CopyRows() {}

    /** One row; a null is written as such. */
    static String row(@Nullable Object... values) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            row.append(i == 0 ? "" : "\t").append(value == null ? "\\N" : escaped(value.toString()));
        }
        return row.append('\n').toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** Copies into a table that is a constant of the code. */
    static void copy(Connection connection, String table, Stream<String> rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        try {
            for (Iterator<String> row = rows.iterator(); row.hasNext(); ) {
                byte[] bytes = row.next().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
