package fr.gouv.barometre.response;

/**
 * The questionnaire of a commune as the caller finds it.
 *
 * @param renewal what has probably changed; nothing for who only reads
 */
public record RenewedSheet(AnswerSheet sheet, Renewal renewal) {}
