package fr.gouv.barometre.survey;

import java.util.List;

/**
 * An axis of the barometer and a page of the questionnaire.
 *
 * @param code "GOU", "INT", "CYB", "FOR", "SER", "INC", "DAT"
 * @param slug its name in an address: "gouvernance"
 * @param minutes time that answering takes, as announced to the commune
 */
public record Axis(String code, String slug, String title, String shortTitle, int minutes, List<Question> questions) {}
