package fr.gouv.barometre.workspace.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The values of an address's query. Anybody can write anything there: what makes no sense counts as absent. */
class QueryValues {

    private final QueryParameters query;
    private boolean somethingIgnored;

    QueryValues(QueryParameters query) {
        this.query = query;
    }

    /** Whether a value was there that made no sense; asked after reading them. */
    boolean somethingIgnored() {
        return somethingIgnored;
    }

    Optional<Integer> number(String name, int smallest, int largest) {
        return value(name).flatMap(text -> {
            try {
                int number = Integer.parseInt(text);
                return number < smallest || number > largest ? ignored() : Optional.of(number);
            } catch (NumberFormatException notANumber) {
                return ignored();
            }
        });
    }

    /** @param smallest and largest included */
    Optional<LocalDate> date(String name, LocalDate smallest, LocalDate largest) {
        return value(name).flatMap(text -> {
            try {
                LocalDate date = LocalDate.parse(text);
                return date.isBefore(smallest) || date.isAfter(largest) ? ignored() : Optional.of(date);
            } catch (DateTimeParseException notADate) {
                return ignored();
            }
        });
    }

    /** A short word without blanks; whether it means anything is the reader's to find. */
    Optional<String> word(String name) {
        return value(name).flatMap(text -> text.matches("[a-z0-9-]{1,40}") ? Optional.of(text) : ignored());
    }

    private Optional<String> value(String name) {
        return query.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    private <T> Optional<T> ignored() {
        somethingIgnored = true;
        return Optional.empty();
    }
}
