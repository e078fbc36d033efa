package fr.gouv.barometre.contact.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.StatTiles;
import fr.gouv.barometre.contact.ContactPage;
import fr.gouv.barometre.contact.ContactService;
import fr.gouv.barometre.opsn.Member;
import java.util.List;
import java.util.stream.Collectors;

/** What is missing among the contacts: communes without any, mandates that have ended, addresses that are gone. */
class ContactBalance extends Div {

    private static final int NAMED = 60;

    ContactBalance(OpsnId opsn, ContactPage page, ContactService contacts) {
        add(new StatTiles()
                .tile(
                        Numbers.count(page.membersWithout()),
                        text("contact.without"),
                        text("contact.without.base", page.members()))
                .tile(
                        Numbers.count(page.mandatesEnded()),
                        text("contact.ended"),
                        text("contact.ended.base", page.total()))
                .tile(
                        Numbers.count(page.returned()),
                        text("contact.returned.count"),
                        text("contact.ended.base", page.total())));
        if (page.membersWithout() > 0) {
            List<Member> without = contacts.membersWithout(opsn, 0, NAMED);
            String names = without.stream().map(Member::name).collect(Collectors.joining(", "));
            int unnamed = page.membersWithout() - without.size();
            add(new Details(
                    text("contact.without.show"),
                    new Paragraph(unnamed > 0 ? text("contact.without.more", names, unnamed) : names)));
        }
    }
}
