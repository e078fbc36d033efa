package fr.gouv.barometre.outreach.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;

/** What another feature offers a manager beside a commune of the list. */
public interface MemberGesture {

    /** @param changed shows the list anew */
    Button of(OpsnId opsn, InseeCode commune, String name, SerializableRunnable changed);
}
