package fr.gouv.barometre.response.ui;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.SaveResult;

/** Where the answers of a page are written, each as it is given. */
@FunctionalInterface
public interface AnswerPlace {

    /** @throws RefusedException when the answer cannot be taken now, whatever its value */
    SaveResult save(SaveAnswer answer);
}
