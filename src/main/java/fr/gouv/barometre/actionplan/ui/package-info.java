/** The plan's screens; the parts that other pages of the commune show too are public. */
@NamedInterface("ui")
@NullMarked
package fr.gouv.barometre.actionplan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
