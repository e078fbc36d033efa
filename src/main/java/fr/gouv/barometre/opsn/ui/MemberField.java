package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.opsn.Member;
import fr.gouv.barometre.opsn.OpsnService;

/** One of the members of an operator today. */
public class MemberField extends ComboBox<Member> {

    public MemberField(OpsnId opsn, OpsnService operators) {
        super(text("opsn.member"));
        setHelperText(text("opsn.member.help"));
        setItemLabelGenerator(member -> member.name() + " (" + member.insee() + ")");
        setItemsWithFilterConverter(
                query ->
                        operators
                                .membersToday(opsn, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream(),
                text -> text);
        setManualValidation(true);
    }

    /** @throws RefusedException when none was chosen */
    public InseeCode chosen() {
        if (isEmpty()) {
            throw new RefusedException("opsn.member.missing");
        }
        return getValue().insee();
    }
}
