/** Reads tables that people send, CSV or XLSX, as hostile until proved sound; writes them without anything that runs. */
@NullMarked
package fr.gouv.barometre.common.table;

import org.jspecify.annotations.NullMarked;
