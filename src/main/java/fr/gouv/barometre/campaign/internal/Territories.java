package fr.gouv.barometre.campaign.internal;

import fr.gouv.barometre.campaign.Choice;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Régions and départements that a draft may name. */
@Component
public class Territories {

    private final JdbcClient jdbc;

    Territories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Choice> regions() {
        return jdbc.sql("select code, name from region order by search_form(name), code")
                .query(new SimplePropertyRowMapper<>(Choice.class))
                .list();
    }

    public List<Choice> departements() {
        return jdbc.sql("select code, code || ' ' || name as name from departement order by code")
                .query(new SimplePropertyRowMapper<>(Choice.class))
                .list();
    }
}
