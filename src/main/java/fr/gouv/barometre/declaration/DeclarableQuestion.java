package fr.gouv.barometre.declaration;

import fr.gouv.barometre.survey.Question;

/**
 * A question that an operator can often answer for its members.
 *
 * @param why what makes the operator know, in plain French
 */
public record DeclarableQuestion(Question question, String why) {}
