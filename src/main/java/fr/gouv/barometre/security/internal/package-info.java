/** People and grants, and the same scope told to PostgreSQL. */
@NullMarked
package fr.gouv.barometre.security.internal;

import org.jspecify.annotations.NullMarked;
