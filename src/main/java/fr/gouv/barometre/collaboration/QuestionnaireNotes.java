package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;
import java.util.Map;

/**
 * What the team adds to a page of the questionnaire.
 *
 * @param writable whether the caller may write notes
 * @param threads each from the oldest note on
 */
public record QuestionnaireNotes(Assignments asked, boolean writable, Map<QuestionCode, List<Comment>> threads) {}
