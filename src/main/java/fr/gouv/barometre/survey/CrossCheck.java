package fr.gouv.barometre.survey;

import java.util.List;

/**
 * Two answers that cannot both hold.
 *
 * @param contradiction true when the answers contradict each other
 * @param message plain French sentence that names both and says what to check
 * @param questions where the message is shown
 */
public record CrossCheck(String code, Condition contradiction, String message, List<QuestionCode> questions) {}
