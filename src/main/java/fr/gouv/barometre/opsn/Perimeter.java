package fr.gouv.barometre.opsn;

import java.util.List;

/**
 * Where an operator takes members, against its members of today.
 *
 * @param communes of today, in these areas
 * @param membersInside how many of them are members
 * @param membersOutside members that lie elsewhere
 */
public record Perimeter(List<Area> areas, int communes, int membersInside, int membersOutside) {

    public int notMembers() {
        return communes - membersInside;
    }
}
