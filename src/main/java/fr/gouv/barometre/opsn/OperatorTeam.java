package fr.gouv.barometre.opsn;

import java.time.LocalDate;
import java.util.List;

/**
 * Who works at an operator, and who looks after its members.
 *
 * @param managed whether the caller may change it
 * @param people managers first, then by name
 * @param areas départements and EPCI where the operator has members today, with how many
 * @param withoutCharge members of today that nobody looks after
 * @param covers under way or to come, by first day
 */
public record OperatorTeam(
        OpsnDetails operator,
        LocalDate today,
        boolean managed,
        List<Colleague> people,
        List<Area> areas,
        int withoutCharge,
        List<AbsenceCover> covers) {

    public List<Colleague> managers() {
        return people.stream().filter(Colleague::manager).toList();
    }
}
