/** The questionnaire, one axis per page. */
@NullMarked
package fr.gouv.barometre.response.ui;

import org.jspecify.annotations.NullMarked;
