/**
 * People of member communes as their operator knows them: who to call, and until when a mandate runs. Personal data, so each
 * operator keeps its own, the commune sees and corrects what is held about it, and it goes a year after the membership ended.
 */
@ApplicationModule(allowedDependencies = {"common", "security", "mail", "opsn", "opsn :: ui"})
@NullMarked
package fr.gouv.barometre.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
