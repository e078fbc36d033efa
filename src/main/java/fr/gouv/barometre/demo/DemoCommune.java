package fr.gouv.barometre.demo;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.territory.Stratum;

/** A real commune that the simulation may use. */
record DemoCommune(InseeCode insee, String name, int population, String departement, String region) {

    Stratum stratum() {
        return Stratum.of(population);
    }
}
