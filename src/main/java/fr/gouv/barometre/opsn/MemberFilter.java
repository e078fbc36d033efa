package fr.gouv.barometre.opsn;

import org.jspecify.annotations.Nullable;

/**
 * Which memberships to list.
 *
 * @param text part of a name or a whole INSEE code; empty for all
 * @param service taken today; null for all
 * @param mine whether only those that the caller looks after today, absent colleagues' included
 */
public record MemberFilter(
        MemberList list, String text, @Nullable DigitalService service, boolean mine) {

    public static final MemberFilter ALL = new MemberFilter(MemberList.MEMBERS, "", null, false);
}
