package fr.gouv.barometre.collaboration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to answer what, and who answered what, block by block.
 *
 * @param year of the campaign whose answers are counted; null before the first one
 */
public record WorkDivision(@Nullable Integer year, List<BlockWork> blocks) {}
