package fr.gouv.barometre.actionplan.ui;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;

/** The address of one action of a plan. */
public final class PlanAddresses {

    private PlanAddresses() {}

    public static String action(InseeCode commune, String actionCode) {
        return Addresses.plan(commune) + "/" + actionCode;
    }
}
