package fr.gouv.barometre.response.internal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Situations by commune. */
public interface SituationRepository extends Repository<CommuneSituation, String> {

    Optional<CommuneSituation> findByInsee(String insee);

    CommuneSituation saveAndFlush(CommuneSituation situation);
}
