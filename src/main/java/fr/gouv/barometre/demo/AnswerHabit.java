package fr.gouv.barometre.demo;

import fr.gouv.barometre.survey.AnswerValue;

/** How communes answer one question; learned from the respondents of 2025, then the same for every year. */
interface AnswerHabit {

    AnswerValue answer(Respondent respondent);
}
