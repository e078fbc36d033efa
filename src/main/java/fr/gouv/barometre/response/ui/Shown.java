package fr.gouv.barometre.response.ui;

import com.vaadin.flow.router.Location;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.survey.Axis;

/** Which questions of an axis are shown; kept in the address. */
enum Shown {
    ALL(""),
    OPEN("?questions=a-traiter");

    private final String query;

    Shown(String query) {
        this.query = query;
    }

    static Shown read(Location location) {
        return location.getQueryParameters()
                        .getSingleParameter("questions")
                        .filter("a-traiter"::equals)
                        .isPresent()
                ? OPEN
                : ALL;
    }

    String address(InseeCode commune, Axis axis) {
        return Addresses.questionnaire(commune) + "/" + axis.slug() + query;
    }
}
