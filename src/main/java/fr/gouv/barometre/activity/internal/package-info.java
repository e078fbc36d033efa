@NullMarked
package fr.gouv.barometre.activity.internal;

import org.jspecify.annotations.NullMarked;
