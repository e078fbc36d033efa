package fr.gouv.barometre.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.MalformedDataException;
import java.util.function.Consumer;

/** A published data file with one fault put in: it must be refused at the line of the fault, with its reason. */
public record SpoiltFile(DataFile file, int line) {

    /**
     * @param before text whose first occurrence is replaced
     * @param marker text inside {@code after} on the line that must be named; the first line of the change when empty
     */
    public static SpoiltFile of(String pattern, String before, String after, String marker) {
        DataFile sound = DataFile.matching(pattern).getFirst();
        int start = sound.content().indexOf(before);
        assertThat(start).as("\"%s\" stands in %s", before, sound.name()).isNotNegative();
        String content =
                sound.content().substring(0, start) + after + sound.content().substring(start + before.length());
        int fault = marker.isEmpty() ? start : start + after.indexOf(marker);
        int line =
                (int) content.substring(0, fault).chars().filter(c -> c == '\n').count() + 1;
        return new SpoiltFile(new DataFile(sound.name(), content), line);
    }

    public void isRefusedBy(Consumer<DataFile> reader, String reason) {
        assertThatThrownBy(() -> reader.accept(file))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageStartingWith("%s, line %d: ".formatted(file.name(), line))
                .hasMessageContaining(reason);
    }
}
