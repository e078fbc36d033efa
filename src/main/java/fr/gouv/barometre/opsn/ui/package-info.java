/** The screens of operators and members, with the choice of a member that other features' screens use. */
@NamedInterface("ui")
@NullMarked
package fr.gouv.barometre.opsn.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
