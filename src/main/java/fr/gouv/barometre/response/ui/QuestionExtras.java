package fr.gouv.barometre.response.ui;

import com.vaadin.flow.component.Component;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import java.util.Optional;

/** What another feature shows beside the questions, which know nothing of it. Each bean of this type is asked. */
public interface QuestionExtras {

    /** Called once for the page of an axis, so that what it shows is read at once. */
    OnPage of(AnswerSheet sheet, Axis axis);

    /** What one page shows. */
    interface OnPage {

        /** In the line of the question's code. */
        Optional<Component> beside(Question question);

        /** At the foot of the question's card. */
        Optional<Component> under(Question question);

        /** A few words in the menu, under the axis' name. */
        Optional<String> on(Axis axis);
    }
}
