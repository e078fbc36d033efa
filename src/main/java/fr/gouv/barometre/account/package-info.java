/**
 * Accounts at the identity server. A person who is invited gets one there if need be, and one e-mail: from the portal, or from the
 * identity server with a link to choose a password.
 */
@ApplicationModule(allowedDependencies = {"common", "security", "mail"})
@NullMarked
package fr.gouv.barometre.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
