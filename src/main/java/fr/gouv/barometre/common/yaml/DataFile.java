package fr.gouv.barometre.common.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One file of reviewed data.
 *
 * @param name without its folder: "questionnaire-1.yaml"
 * @param content with line feeds only, so that a checkout on Windows keeps its fingerprint
 */
public record DataFile(String name, String content) {

    public DataFile {
        content = content.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The files of the class path under a pattern such as "survey/questionnaire-*.yaml", by name. */
    public static List<DataFile> matching(String pattern) {
        try {
            Resource[] resources = new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern);
            return Arrays.stream(resources)
                    .map(DataFile::read)
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + pattern, e);
        }
    }

    private static DataFile read(Resource resource) {
        try {
            String name = String.valueOf(resource.getFilename());
            return new DataFile(name, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    /** SHA-256 of the content, in hexadecimal. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
