/** Rows of invitations, assignments, comments, delegations and handovers. */
@NullMarked
package fr.gouv.barometre.collaboration.internal;

import org.jspecify.annotations.NullMarked;
