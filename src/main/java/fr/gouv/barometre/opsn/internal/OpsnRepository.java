package fr.gouv.barometre.opsn.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface OpsnRepository extends JpaRepository<Opsn, Long> {

    /** Operators of which the commune is a member on that day, by name. */
    @Query("""
            select o from Opsn o
            where exists (select 1 from Membership m where m.opsnId = o.id and m.insee = :insee
                and m.startsOn <= :day and (m.endsOn is null or m.endsOn > :day))
            order by o.name, o.id
            """)
    List<Opsn> findByMember(String insee, LocalDate day);
}
