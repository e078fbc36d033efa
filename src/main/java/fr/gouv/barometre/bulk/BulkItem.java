package fr.gouv.barometre.bulk;

import fr.gouv.barometre.common.InseeCode;
import org.jspecify.annotations.Nullable;

/**
 * One commune of a job.
 *
 * @param outcome null while nothing became of it
 */
public record BulkItem(
        InseeCode commune, String name, @Nullable ItemOutcome outcome) {}
