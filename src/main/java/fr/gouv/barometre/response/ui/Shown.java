package fr.gouv.barometre.response.ui;

import com.vaadin.flow.router.Location;

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

    /** @param axis address of the page with all its questions */
    String address(String axis) {
        return axis + query;
    }
}
