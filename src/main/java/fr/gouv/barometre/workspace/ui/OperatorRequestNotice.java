package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.Tone;
import java.util.List;

/** Says to a référent that operators ask to follow the commune, and where to answer. Absent when none does. */
class OperatorRequestNotice extends Div {

    OperatorRequestNotice(InseeCode commune, List<String> operators) {
        for (String operator : operators) {
            add(new Alert(
                    Tone.INFO,
                    text("workspace.operator-request.title", operator),
                    text("workspace.operator-request.text"),
                    new TextLink(Addresses.team(commune), text("workspace.operator-request.answer"))));
        }
        setVisible(!operators.isEmpty());
    }
}
