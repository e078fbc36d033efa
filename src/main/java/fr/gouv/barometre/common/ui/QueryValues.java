package fr.gouv.barometre.common.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of an address's query. Anybody can write anything there: what makes no sense counts as absent. */
public class QueryValues {

    private final QueryParameters query;
    private boolean somethingIgnored;

    public QueryValues(QueryParameters query) {
        this.query = query;
    }

    /** Whether a value was there that made no sense; asked after reading them. */
    public boolean somethingIgnored() {
        return somethingIgnored;
    }

    /** @param smallest and largest included */
    public Optional<Integer> number(String name, int smallest, int largest) {
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
    public Optional<LocalDate> date(String name, LocalDate smallest, LocalDate largest) {
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
    public Optional<String> word(String name) {
        return value(name).flatMap(text -> text.matches("[a-z0-9-]{1,40}") ? Optional.of(text) : ignored());
    }

    /** The items of the form asked for, of a value such as "A01,A13". */
    public List<String> list(String name, String separator, Pattern form) {
        List<String> items = value(name).stream()
                .flatMap(text -> Arrays.stream(text.split(Pattern.quote(separator))))
                .toList();
        List<String> sound =
                items.stream().filter(item -> form.matcher(item).matches()).toList();
        somethingIgnored |= sound.size() < items.size();
        return sound;
    }

    private Optional<String> value(String name) {
        return query.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    private <T> Optional<T> ignored() {
        somethingIgnored = true;
        return Optional.empty();
    }
}
