package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.PlanActionDetails;

/** All of one action at one moment. */
record Snapshot(PlanActionDetails details, ActionFile file) {}
