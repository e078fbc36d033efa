/** The questionnaire, one axis per page; what other features may add to it is public. */
@NamedInterface("ui")
@NullMarked
package fr.gouv.barometre.response.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
