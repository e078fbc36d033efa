package fr.gouv.barometre.contact.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.contact.ContactService;
import fr.gouv.barometre.contact.Member;

/** One of the members of an operator. */
class MemberField extends ComboBox<Member> {

    MemberField(OpsnId opsn, ContactService contacts) {
        super(text("contact.commune"));
        setHelperText(text("contact.commune.help"));
        setItemLabelGenerator(member -> member.name() + " (" + member.insee() + ")");
        setItemsWithFilterConverter(
                query ->
                        contacts
                                .members(opsn, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream(),
                text -> text);
        setManualValidation(true);
    }

    /** @throws RefusedException when none was chosen */
    InseeCode chosen() {
        if (isEmpty()) {
            throw new RefusedException("contact.refused.no-commune");
        }
        return getValue().insee();
    }
}
