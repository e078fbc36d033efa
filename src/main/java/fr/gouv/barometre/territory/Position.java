package fr.gouv.barometre.territory;

/** A point on the ground, in degrees (WGS 84). */
public record Position(double longitude, double latitude) {

    /** @param text "-0.491" and "43.900" */
    static Position of(String longitude, String latitude) {
        return new Position(Double.parseDouble(longitude), Double.parseDouble(latitude));
    }
}
