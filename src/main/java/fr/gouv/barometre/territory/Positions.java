package fr.gouv.barometre.territory;

import fr.gouv.barometre.common.InseeCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where communes are and how départements look on a map, as {@code script/positions} wrote them; the same for everybody. */
@Component
public class Positions {

    private static final String SEPARATOR = ",";

    private final Map<String, Position> communes;
    private final Map<String, List<List<Position>>> outlines;

    Positions() {
        communes = lines("positions.csv").stream()
                .map(line -> line.split(SEPARATOR))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Position.of(cells[1], cells[2])));
        outlines = lines("outlines.csv").stream()
                .map(line -> line.split(SEPARATOR))
                .collect(Collectors.groupingBy(
                        cells -> cells[0],
                        Collectors.mapping(cells -> ring(cells[1]), Collectors.toUnmodifiableList())));
    }

    /** Middle of the largest part of the commune; empty for those of the overseas collectivities and a few new ones. */
    public Optional<Position> of(InseeCode commune) {
        return Optional.ofNullable(communes.get(commune.value()));
    }

    /**
     * @param departements their codes
     * @return closed lines, one for each part of each of them
     */
    public List<List<Position>> outlines(Set<String> departements) {
        return departements.stream()
                .sorted()
                .flatMap(code -> outlines.getOrDefault(code, List.of()).stream())
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = new ClassPathResource("territory/" + file).getInputStream();
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Position> ring(String points) {
        return Arrays.stream(points.split(" "))
                .map(point -> point.split(";"))
                .map(point -> Position.of(point[0], point[1]))
                .toList();
    }
}
