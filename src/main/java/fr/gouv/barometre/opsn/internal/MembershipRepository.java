package fr.gouv.barometre.opsn.internal;

import java.time.LocalDate;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface MembershipRepository extends JpaRepository<Membership, Long> {

    /** Whether the commune is a member on that day or on a later one. */
    @Query("""
            select count(m) > 0 from Membership m
            where m.opsnId = :opsn and m.insee = :insee and (m.endsOn is null or m.endsOn > :day)
            """)
    boolean existsFrom(long opsn, String insee, LocalDate day);
}
