package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.MembersPage;
import fr.gouv.barometre.opsn.MembershipRequest;
import fr.gouv.barometre.opsn.MembershipRequestService;
import java.util.List;

/** What the operator asked for, and what others ask of its members. Absent when there is neither. */
class RequestsSection extends PageSection {

    RequestsSection(MembersPage page, MembershipRequestService requests, SerializableRunnable refresh) {
        super(TitleLine.h2(text("opsn.requests.title")));
        List<MembershipRequest> made = page.made();
        List<MembershipRequest> asked = page.toDecide();
        if (!asked.isEmpty()) {
            add(new RequestsTable(text("opsn.requests.toDecide"), requests, false, refresh).rows(asked));
        }
        if (!made.isEmpty()) {
            add(new RequestsTable(text("opsn.requests.made"), requests, page.managed(), refresh).rows(made));
        }
        setVisible(!made.isEmpty() || !asked.isEmpty());
    }
}
