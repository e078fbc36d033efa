package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.response.GivenAnswer;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** "Enregistré à 10 h 42 par vous": when and by whom an answer was given, as this reader says it today. */
record SaveWords(PersonId reader, LocalDate today) implements Serializable {

    String saved(GivenAnswer answer) {
        return text(
                answer.confirmedYear() == null ? "response.state.saved" : "response.state.confirmed",
                when(answer.at()),
                author(answer));
    }

    String takenBack(GivenAnswer answer) {
        return text("response.state.taken-back", when(answer.at()), author(answer));
    }

    private String author(GivenAnswer answer) {
        return reader.equals(answer.person()) ? text("response.state.you") : answer.author();
    }

    private String when(Instant at) {
        return at.atZone(Dates.ZONE).toLocalDate().equals(today)
                ? text("response.state.at", Dates.time(at))
                : text("response.state.on", Dates.moment(at));
    }
}
