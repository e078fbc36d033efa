/** What is asked of the identity server, and when. */
@NullMarked
package fr.gouv.barometre.account.internal;

import org.jspecify.annotations.NullMarked;
