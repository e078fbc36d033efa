package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouv.barometre.collaboration.NewHandover.Successor;
import fr.gouv.barometre.collaboration.TeamMember;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.security.TeamFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes over: somebody of the team, or somebody to invite. */
class SuccessorFields extends FormLayout {

    private final Select<TeamMember> member = new Select<>();
    private final TextField name = new TextField(text("collaboration.invite.name"));
    private final EmailField email = new EmailField(text("collaboration.invite.email"));
    private final Select<TeamFunction> function = new Select<>();

    SuccessorFields(List<TeamMember> team) {
        String somebodyElse = text("collaboration.handover.somebody-else");
        member.setLabel(text("collaboration.handover.incoming"));
        member.setItems(team.stream().filter(other -> !other.caller()).toList());
        member.setItemLabelGenerator(item -> item == null ? somebodyElse : item.name());
        member.setEmptySelectionAllowed(true);
        member.setEmptySelectionCaption(somebodyElse);
        email.setHelperText(text("collaboration.invite.email.help"));
        email.setManualValidation(true);
        name.setManualValidation(true);
        name.setMaxLength(100);
        function.setLabel(text("collaboration.people.function"));
        function.setItems(TeamFunction.values());
        function.setItemLabelGenerator(MemberWords::function);
        function.setValue(TeamFunction.MAYOR);
        member.addValueChangeListener(change -> showInvitation(change.getValue() == null));
        add(member, function, name, email);
    }

    void addTo(FieldRefusals refusals) {
        refusals.required(name, "collaboration.refused.name").required(email, "collaboration.refused.email");
    }

    private void showInvitation(boolean shown) {
        name.setVisible(shown);
        email.setVisible(shown);
        function.setVisible(shown);
    }

    Successor chosen() {
        @Nullable TeamMember chosen = member.getValue();
        return chosen == null
                ? new Successor.Invited(email.getValue(), name.getValue(), function.getValue())
                : new Successor.Member(chosen.person());
    }
}
