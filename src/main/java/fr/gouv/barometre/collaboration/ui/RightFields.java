package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.select.Select;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.TeamFunction;
import java.io.Serializable;

/** The two choices about a person of a commune: what they are, what they may do. */
class RightFields implements Serializable {

    private final Select<TeamFunction> function = new Select<>();
    private final Select<CommuneRight> right = new Select<>();

    RightFields() {
        function.setLabel(text("collaboration.people.function"));
        function.setItems(TeamFunction.values());
        function.setItemLabelGenerator(MemberWords::function);
        function.setValue(TeamFunction.ELECTED);
        right.setLabel(text("collaboration.people.right"));
        right.setItems(CommuneRight.values());
        right.setItemLabelGenerator(item -> text("collaboration.right." + item.name()));
        right.addValueChangeListener(change -> right.setHelperText(
                text("collaboration.right.help." + change.getValue().name())));
        right.setValue(CommuneRight.CONTRIBUTOR);
    }

    void show(TeamFunction ofPerson, CommuneRight held) {
        function.setValue(ofPerson);
        right.setValue(held);
    }

    Select<TeamFunction> function() {
        return function;
    }

    Select<CommuneRight> right() {
        return right;
    }

    TeamFunction chosenFunction() {
        return function.getValue();
    }

    CommuneRight chosenRight() {
        return right.getValue();
    }
}
