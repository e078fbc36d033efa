/** E-mails: written in the transaction that causes them, sent afterwards, read when they come back; their outcome is told as an event. */
@ApplicationModule(allowedDependencies = {"common", "security"})
@NullMarked
package fr.gouv.barometre.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
