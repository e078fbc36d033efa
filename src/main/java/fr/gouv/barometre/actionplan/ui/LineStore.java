package fr.gouv.barometre.actionplan.ui;

import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.LineRef;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of one kind of one action are kept, as a dialog needs them.
 *
 * @param save without a reference it adds a line; refuses what makes no sense, and a line that a colleague changed since
 * @param remove refuses a line that a colleague changed or removed since
 * @param lines as they are kept now
 * @param words a line in words, to compare two of them
 */
record LineStore<T>(
        SerializableBiConsumer<@Nullable LineRef, T> save,
        SerializableConsumer<LineRef> remove,
        SerializableSupplier<List<KeptLine<T>>> lines,
        SerializableFunction<T, String> words)
        implements Serializable {

    /** Empty when it was removed. */
    Optional<KeptLine<T>> latest(LineRef ref) {
        return lines.get().stream().filter(line -> line.ref().id() == ref.id()).findFirst();
    }
}
