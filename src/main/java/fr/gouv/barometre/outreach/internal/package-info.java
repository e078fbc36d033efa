@NullMarked
package fr.gouv.barometre.outreach.internal;

import org.jspecify.annotations.NullMarked;
