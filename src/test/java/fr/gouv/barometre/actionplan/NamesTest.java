package fr.gouv.barometre.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mme Éva Petit, secrétaire | Eva Petit      | true",
                "eva  petit                | Éva Petit      | true",
                "Jean-Luc Le Gall          | jean luc le gall | true",
                "Éva Petitjean             | Eva Petit      | false",
                "Petit                     | Eva Petit      | false",
                "                          | Eva Petit      | false",
                "Éva Petit                 | ''             | false",
            })
    void aPersonIsRecognisedHoweverTheirNameIsTyped(@Nullable String typed, String person, boolean mentioned) {
        assertThat(Names.mentions(typed, person)).isEqualTo(mentioned);
    }
}
