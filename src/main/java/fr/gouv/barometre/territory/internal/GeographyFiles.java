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
import org.springframework.core.io.ClassPathResource;

/** One edition of the official geography as {@code script/geography} wrote it: a folder of the class path. */
record GeographyFiles(String folder, int year, String source, String packageName, int communes) {

    static final List<String> TABLES = List.of("regions", "departements", "epci", "communes", "former-communes");

    private static final String DESCRIPTION = "edition.properties";

    /** @throws GeographyRefusedException when the folder does not describe an edition */
    static GeographyFiles in(String folder) {
        Properties description = new Properties();
        try (InputStream in = resource(folder, DESCRIPTION).getInputStream()) {
            description.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new GeographyFiles(
                    folder,
                    Integer.parseInt(description.getProperty("year", "")),
                    description.getProperty("source", ""),
                    description.getProperty("package", ""),
                    Integer.parseInt(description.getProperty("communes", "")));
        } catch (IOException | NumberFormatException failure) {
            throw new GeographyRefusedException(folder + "/" + DESCRIPTION + " cannot be read", failure);
        }
    }

    InputStream open(String table) throws IOException {
        return resource(folder, table + ".csv").getInputStream();
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
            digest.update(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ClassPathResource resource(String folder, String file) {
        return new ClassPathResource(folder + "/" + file);
    }
}
