package fr.gouv.barometre.territory.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.Resource;

/** One edition of the official geography as {@code script/geography} wrote it: a folder, whose address ends with a slash. */
record GeographyFiles(Resource folder, int year, String source, String packageName, int communes) {

    static final List<String> TABLES = List.of("regions", "departements", "epci", "communes", "former-communes");

    private static final String DESCRIPTION = "edition.properties";

    /** @throws GeographyRefusedException when the folder does not describe an edition */
    static GeographyFiles in(Resource folder) {
        Properties description = new Properties();
        try (InputStream in = folder.createRelative(DESCRIPTION).getInputStream()) {
            description.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new GeographyFiles(
                    folder,
                    Integer.parseInt(description.getProperty("year", "")),
                    description.getProperty("source", ""),
                    description.getProperty("package", ""),
                    Integer.parseInt(description.getProperty("communes", "")));
        } catch (IOException | NumberFormatException failure) {
            throw new GeographyRefusedException(DESCRIPTION + " cannot be read in " + folder, failure);
        }
    }

    InputStream open(String table) throws IOException {
        return folder.createRelative(table + ".csv").getInputStream();
    }

    /** Fingerprint of all files: the same bytes are never imported twice. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String table : TABLES) {
                try (InputStream in = new DigestInputStream(open(table), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            digest.update((year + source + packageName + communes).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
