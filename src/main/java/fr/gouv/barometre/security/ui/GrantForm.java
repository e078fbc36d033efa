package fr.gouv.barometre.security.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Texts;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.security.GrantService.Operator;
import fr.gouv.barometre.security.NewGrant;
import fr.gouv.barometre.security.Role;
import java.util.List;
import java.util.Optional;

/** Who becomes what, and where; the place asked depends on the role. What was typed stays after a refusal. */
class GrantForm extends Composite<Div> {

    private final EmailField email = new EmailField(text("security.access.email"));
    private final TextField name = new TextField(text("security.access.name"));
    private final Select<Role> role = new Select<>();
    private final Select<Operator> opsn = new Select<>();
    private final TextField commune = new TextField(text("security.access.commune"));
    private final Div message = new Div();
    private final SerializableConsumer<NewGrant> give;

    GrantForm(List<Operator> operators, SerializableConsumer<NewGrant> give) {
        this.give = give;
        role.setLabel(text("security.access.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> text("security.role." + item.name()));
        role.addValueChangeListener(change -> showPlaceOf(change.getValue()));
        role.setValue(Role.COMMUNE_REFERENT);
        opsn.setLabel(text("security.access.opsn"));
        opsn.setItems(operators);
        opsn.setItemLabelGenerator(Operator::name);
        commune.setHelperText(text("security.access.commune.help"));
        email.setHelperText(text("security.access.email.help"));
        Button send = new Button(text("security.access.give"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(message, new FormLayout(email, name, role, opsn, commune), send);
    }

    private void showPlaceOf(Role chosen) {
        boolean ofOperator = chosen == Role.OPSN_MANAGER || chosen == Role.OPSN_READER;
        opsn.setVisible(ofOperator);
        commune.setVisible(!ofOperator && chosen != Role.DINUM);
    }

    private void send() {
        message.removeAll();
        Role chosen = role.getValue();
        Optional<InseeCode> code = InseeCode.parse(commune.getValue().strip());
        if (commune.isVisible() && code.isEmpty()) {
            refuse(text("security.refused.commune"));
            return;
        }
        try {
            give.accept(new NewGrant(
                    email.getValue().strip(),
                    name.getValue(),
                    chosen,
                    opsn.isVisible()
                            ? Optional.ofNullable(opsn.getValue())
                                    .map(Operator::id)
                                    .orElse(null)
                            : null,
                    commune.isVisible() ? code.orElse(null) : null));
            email.clear();
            name.clear();
            commune.clear();
        } catch (RefusedException refused) {
            refuse(Texts.refusal(refused));
        } catch (NotFoundException unknown) {
            refuse(text("security.refused.unknown-commune"));
        }
    }

    private void refuse(String sentence) {
        message.add(new Alert(Tone.ERROR, text("security.access.refused"), sentence));
    }
}
