package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.reminder.ReminderSetting;

/** An operator whose members are reminded, and how. */
public record Operator(OpsnId id, String name, ReminderSetting setting) {}
