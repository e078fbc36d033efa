/** Versions of the questionnaire: axes, questions, options and the conditions they are written in. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package fr.gouv.barometre.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
