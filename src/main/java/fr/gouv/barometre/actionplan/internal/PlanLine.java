package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.KeptLine;

/** A line that belongs to one action and is replaced as a whole. */
public interface PlanLine<T> {

    void replace(T value);

    KeptLine<T> kept();
}
