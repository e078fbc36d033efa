package fr.gouv.barometre.declaration;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;

/**
 * One answer that an operator declared for several communes by what it knows, and what they made of it.
 *
 * @param communes for which it was declared; the sum of the other three
 */
public record DeclaredGroup(
        Question question, AnswerValue value, int communes, int waiting, int confirmed, int corrected) {}
