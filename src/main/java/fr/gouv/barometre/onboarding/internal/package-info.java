/** Référents and contacts of members, and the inviting of many. */
@NullMarked
package fr.gouv.barometre.onboarding.internal;

import org.jspecify.annotations.NullMarked;
