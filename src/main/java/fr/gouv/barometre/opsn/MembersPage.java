package fr.gouv.barometre.opsn;

import java.util.List;

/**
 * What the page of an operator's members shows above its lists.
 *
 * @param managed whether the caller is a manager of the operator
 * @param changing whether the caller may attach and detach members
 * @param made requests of the operator, open ones first, then the latest; at most 200
 * @param toDecide open requests of others about its members, the oldest first; empty for who manages it not
 */
public record MembersPage(
        OpsnDetails operator,
        Perimeter perimeter,
        boolean managed,
        boolean changing,
        List<MembershipRequest> made,
        List<MembershipRequest> toDecide) {}
