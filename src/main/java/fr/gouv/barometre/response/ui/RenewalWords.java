package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.response.RenewalEffort;

/** "8 blocs à confirmer, 5 questions nouvelles ou à revoir : environ 10 minutes". */
final class RenewalWords {

    private RenewalWords() {}

    /** What is left of the whole questionnaire; nothing for a commune that answers for the first time. */
    static String left(QuestionnairePage page) {
        if (!page.renews()) {
            return "";
        }
        RenewalEffort effort = page.effort(page.axes());
        return effort.blocks() + effort.questions() == 0
                ? text("response.renewal.nothing-left")
                : text("response.renewal.left", effort.blocks(), effort.questions(), effort.minutes());
    }
}
