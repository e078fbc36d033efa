/** The list of whom to call. */
@NamedInterface("ui")
@NullMarked
package fr.gouv.barometre.outreach.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
