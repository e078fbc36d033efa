package fr.gouv.barometre.mail;

import fr.gouv.barometre.common.Dates;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mailboxes that no longer take what the portal sends: row level security tells of those that the caller sees. */
@Component
public class ReturnedAddresses {

    private final JdbcClient jdbc;

    ReturnedAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by address in lower case, the day from which e-mails came back; nothing for those that arrive */
    public Map<String, LocalDate> since(Collection<String> addresses) {
        Map<String, LocalDate> since = new HashMap<>();
        jdbc.sql("""
                        select lower(asked.address) as address, r.returned_at
                        from unnest(cast(:addresses as text[])) as asked (address)
                        join returned_address r on r.address_hash = address_hash(asked.address)""").param("addresses", addresses.toArray(String[]::new)).query(row -> {
            since.put(
                    row.getString("address").toLowerCase(Locale.ROOT),
                    LocalDate.ofInstant(
                            row.getObject("returned_at", OffsetDateTime.class).toInstant(), Dates.ZONE));
        });
        return since;
    }
}
