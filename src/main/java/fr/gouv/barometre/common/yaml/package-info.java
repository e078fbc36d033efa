/** Reads the reviewed data of the portal (questionnaire, rules, actions) so that every error names its file and line. */
@NullMarked
package fr.gouv.barometre.common.yaml;

import org.jspecify.annotations.NullMarked;
