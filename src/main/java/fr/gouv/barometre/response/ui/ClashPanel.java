package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.response.SaveResult.Clash;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Question;
import org.jspecify.annotations.Nullable;

/** Two people answered the same question: both answers, and the choice between them. */
class ClashPanel extends Div {

    ClashPanel(Question question, Clash clash, Runnable keepMine, Runnable takeTheirs) {
        addClassName("bn-declare");
        getElement().setAttribute("role", "alert");
        Paragraph both = new Paragraph(text(
                "response.clash.both",
                clash.author(),
                Dates.moment(clash.at()),
                words(question, clash.theirs()),
                words(question, clash.mine())));
        both.addClassName("bn-petit");
        Button mine = new Button(text("response.clash.mine"), click -> keepMine.run());
        mine.setDisableOnClick(true);
        Button theirs = new Button(text("response.clash.theirs", clash.author()), click -> takeTheirs.run());
        Div buttons = new Div(mine, theirs);
        buttons.addClassName("bn-ligne");
        add(both, buttons);
    }

    private static String words(Question question, @Nullable AnswerValue value) {
        return value == null ? text("response.answer.nothing") : AnswerWords.say(question, value);
    }
}
