package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.MembershipRequest;
import fr.gouv.barometre.opsn.MembershipRequestService;
import java.util.List;

/** What the operator asked for, and what others ask of its members. Absent when there is neither. */
class RequestsSection extends PageSection {

    RequestsSection(OpsnId opsn, MembershipRequestService requests, boolean managed, SerializableRunnable refresh) {
        super(TitleLine.h2(text("opsn.requests.title")));
        List<MembershipRequest> made = requests.madeBy(opsn);
        List<MembershipRequest> asked = managed ? requests.toDecide() : List.of();
        if (!asked.isEmpty()) {
            add(new RequestsTable(text("opsn.requests.toDecide"), requests, false, refresh).rows(asked));
        }
        if (!made.isEmpty()) {
            add(new RequestsTable(text("opsn.requests.made"), requests, managed, refresh).rows(made));
        }
        setVisible(!made.isEmpty() || !asked.isEmpty());
    }
}
