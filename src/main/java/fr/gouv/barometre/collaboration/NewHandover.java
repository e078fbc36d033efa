package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.TeamFunction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A handover to prepare.
 *
 * @param outgoing a référent of the commune
 * @param lastDay null when none was chosen
 * @param note as it was typed
 */
public record NewHandover(
        InseeCode commune,
        PersonId outgoing,
        Successor successor,
        @Nullable LocalDate lastDay,
        String note) {

    /** Who takes over. */
    public sealed interface Successor {

        /** Somebody of the team. */
        record Member(PersonId person) implements Successor {}

        /** Somebody to invite; address and name are as they were typed. */
        record Invited(String email, String name, TeamFunction function) implements Successor {}
    }
}
