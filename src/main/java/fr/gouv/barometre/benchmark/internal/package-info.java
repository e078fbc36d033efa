@NullMarked
package fr.gouv.barometre.benchmark.internal;

import org.jspecify.annotations.NullMarked;
