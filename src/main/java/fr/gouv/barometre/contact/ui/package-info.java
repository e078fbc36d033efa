/** The contacts of an operator, and what a commune sees of them. */
@NamedInterface("ui")
@NullMarked
package fr.gouv.barometre.contact.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
