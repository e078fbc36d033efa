package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a référent lets an operator answer.
 *
 * @param axes codes of blocks
 * @param lastDay last day on which it holds; null for no end
 */
public record NewDelegation(
        InseeCode commune,
        OpsnId opsn,
        Set<String> axes,
        @Nullable LocalDate lastDay) {}
