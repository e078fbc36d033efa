package fr.gouv.barometre.common.yaml;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Every published version of one kind of reviewed data, by number. Version 2 stands in the file "...-2.yaml" and says
 * "version: 2".
 *
 * @param <T> what one file becomes
 */
public final class DataVersions<T> {

    private final NavigableMap<Integer, T> versions = new TreeMap<>();
    private final NavigableMap<Integer, DataFile> files = new TreeMap<>();

    private DataVersions() {}

    /** @throws MalformedDataException when a file is malformed or misnamed, IllegalStateException when there is none */
    public static <T> DataVersions<T> load(String pattern, Function<YamlNode, T> reader) {
        List<DataFile> found = DataFile.matching(pattern);
        if (found.isEmpty()) {
            throw new IllegalStateException("No file matches " + pattern);
        }
        return of(found, reader);
    }

    public static <T> DataVersions<T> of(List<DataFile> found, Function<YamlNode, T> reader) {
        DataVersions<T> all = new DataVersions<>();
        for (DataFile file : found) {
            YamlNode root = YamlNode.parse(file);
            int version = root.integer("version");
            if (version < 1 || !file.name().endsWith("-" + version + ".yaml")) {
                throw root.get("version").fail("version %d does not go with the name of the file".formatted(version));
            }
            all.versions.put(version, reader.apply(root));
            all.files.put(version, file);
        }
        return all;
    }

    /** @throws IllegalArgumentException when that version was never published */
    public T version(int number) {
        T found = versions.get(number);
        if (found == null) {
            throw new IllegalArgumentException("No version " + number + ", only " + versions.keySet());
        }
        return found;
    }

    public T current() {
        return versions.lastEntry().getValue();
    }

    /** From the oldest to the current one. */
    public List<T> all() {
        return List.copyOf(versions.values());
    }

    public NavigableMap<Integer, DataFile> files() {
        return files;
    }
}
