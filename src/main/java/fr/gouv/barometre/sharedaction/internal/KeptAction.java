package fr.gouv.barometre.sharedaction.internal;

import fr.gouv.barometre.sharedaction.SharedSheet;

/** A shared action as it is kept, and the version that the next change names. */
public record KeptAction(long version, SharedSheet sheet) {}
