package fr.gouv.barometre.actionplan.ui;

import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.LineRef;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the lines of one kind of one action are kept, as a dialog needs them. */
interface LineStore<T> extends Serializable {

    /**
     * @param ref null to add a line
     * @throws fr.gouv.barometre.common.RefusedException when it makes no sense, or a colleague changed the line since
     */
    void save(@Nullable LineRef ref, T value);

    /** @throws fr.gouv.barometre.common.RefusedException when a colleague changed or removed the line since */
    void remove(LineRef ref);

    /** As it is kept now; empty when it was removed. */
    Optional<KeptLine<T>> latest(LineRef ref);

    /** A line in words, to compare two of them. */
    String say(T value);
}
