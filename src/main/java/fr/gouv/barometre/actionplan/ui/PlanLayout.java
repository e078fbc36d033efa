package fr.gouv.barometre.actionplan.ui;

/** The ways to look at one plan. */
enum PlanLayout {
    LIST("liste"),
    BOARD("tableau"),
    CALENDAR("calendrier");

    private final String inAddress;

    PlanLayout(String inAddress) {
        this.inAddress = inAddress;
    }

    String inAddress() {
        return inAddress;
    }
}
