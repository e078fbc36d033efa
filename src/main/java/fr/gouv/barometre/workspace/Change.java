package fr.gouv.barometre.workspace;

import fr.gouv.barometre.actionplan.ActionStatus;
import java.time.Instant;

/** Something that happened lately in a commune's workspace. */
public sealed interface Change {

    Instant at();

    String who();

    /** Answers given to one axis by one person on one day; {@code at} is the last of them. */
    record Answered(Instant at, String who, String axis, int answers) implements Change {}

    record Decided(Instant at, String who, String action, ActionStatus status) implements Change {}

    record StepDone(Instant at, String who, String action, String step) implements Change {}
}
