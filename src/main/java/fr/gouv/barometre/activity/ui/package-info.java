@NullMarked
package fr.gouv.barometre.activity.ui;

import org.jspecify.annotations.NullMarked;
