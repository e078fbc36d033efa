/** Where the rule books come from. */
@NullMarked
package fr.gouv.barometre.obligation.internal;

import org.jspecify.annotations.NullMarked;
