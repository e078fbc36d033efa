package fr.gouv.barometre.declaration;

import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;

/** An answer that the portal declares for many communes, or has declared, and how far it is. */
public record StartedDeclaration(BulkJob job, Question question, AnswerValue value) {}
