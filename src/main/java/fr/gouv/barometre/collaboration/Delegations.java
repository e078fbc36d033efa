package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.opsn.OpsnDetails;
import java.util.List;

/**
 * What a commune lets operators answer.
 *
 * @param inForce by operator, then block; a manager sees those to their own operator
 * @param operators those of which the commune is a member today
 */
public record Delegations(List<Delegation> inForce, List<OpsnDetails> operators) {}
