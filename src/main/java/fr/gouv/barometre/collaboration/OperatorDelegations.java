package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.survey.Axis;
import java.util.List;

/**
 * What the members of an operator let it answer.
 *
 * @param axes of the questionnaire, to name the blocks
 * @param members by name; those of today
 * @param managed whether the caller is the one who answers
 */
public record OperatorDelegations(
        OpsnDetails operator, List<Axis> axes, List<DelegatingMember> members, boolean managed) {}
