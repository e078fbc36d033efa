package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who works at an operator.
 *
 * @param grant their access
 * @param name their address until they come
 * @param email null when the identity server gave none
 * @param returnedOn day from which e-mails to the address came back; null when they do not
 * @param manager false for a reader
 * @param communes members of today that they look after
 * @param arrived whether they came since they were invited
 * @param invitation null for who came, and for who was never written to
 * @param caller whether it is the person who reads
 */
public record Colleague(
        long grant,
        PersonId person,
        String name,
        @Nullable String email,
        @Nullable LocalDate returnedOn,
        boolean manager,
        int communes,
        boolean arrived,
        @Nullable ColleagueInvitation invitation,
        boolean caller) {}
