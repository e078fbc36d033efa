package fr.gouv.barometre.reminder;

import java.util.List;

/** A référent who will be written to, without the address: an operator knows names. */
public record Reminded(String name, List<CommuneReminder> communes) {

    public Reminded {
        communes = List.copyOf(communes);
    }
}
