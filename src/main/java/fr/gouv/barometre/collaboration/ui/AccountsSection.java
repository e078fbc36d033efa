package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.collaboration.HandoverPack;
import fr.gouv.barometre.collaboration.HandoverPack.Account;
import fr.gouv.barometre.collaboration.TeamMember;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;

/** Every access of the commune; the incoming person keeps or removes each. */
class AccountsSection extends PageSection {

    private final transient HandoverActs acts;
    private final boolean decides;

    AccountsSection(HandoverPack pack, HandoverActs acts) {
        super(TitleLine.h2(text("collaboration.handover.accounts")));
        this.acts = acts;
        decides = pack.caller().decides();
        if (pack.handover().underWay()) {
            say(text("collaboration.handover.accounts.what", pack.handover().incomingName()));
        } else if (!pack.removed().isEmpty()) {
            say(text("collaboration.handover.removed", String.join(", ", pack.removed())));
        }
        if (decides && pack.accounts().stream().anyMatch(account -> account.asked() && account.keep() == null)) {
            Div all = new Div(acts.button(
                    "collaboration.handover.keep-all",
                    (handovers, handover) -> handovers.keepAll(handover.commune(), handover.id())));
            all.addClassNames("bn-entete__actions", "fr-mb-2w");
            add(all);
        }
        add(new DataTable<Account>(text("collaboration.handover.accounts"))
                .hideCaption()
                .component(text("collaboration.people.person"), AccountsSection::person)
                .column(
                        text("collaboration.people.right"),
                        account -> text("collaboration.right."
                                + account.member().right().name()))
                .column(
                        text("collaboration.handover.since"),
                        account -> Dates.day(account.member().since()))
                .column(text("collaboration.people.state"), account -> MemberWords.state(account.member()))
                .component(text("collaboration.handover.decision"), this::decision)
                .rows(pack.accounts()));
    }

    private void say(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassNames("bn-petit", "fr-mb-2w");
        add(paragraph);
    }

    private static Component person(Account account) {
        TeamMember member = account.member();
        return new Div(
                new Span(member.caller() ? text("collaboration.people.you", member.name()) : member.name()),
                new Div(new Span(MemberWords.function(member.function()))),
                MemberWords.note(MemberWords.until(member)));
    }

    private Component decision(Account account) {
        Boolean keep = account.keep();
        Div cell = new Div();
        cell.addClassName("bn-ligne");
        if (!account.asked()) {
            cell.add(new Span(text("collaboration.handover.not-asked")));
        } else if (keep == null) {
            cell.add(new Span(text("collaboration.handover.undecided")));
        } else {
            cell.add(new Span(text(keep ? "collaboration.handover.kept" : "collaboration.handover.to-remove")));
        }
        if (account.asked() && decides) {
            if (!Boolean.TRUE.equals(keep)) {
                cell.add(choice(account.member(), true));
            }
            if (!Boolean.FALSE.equals(keep)) {
                cell.add(choice(account.member(), false));
            }
        }
        return cell;
    }

    private Button choice(TeamMember member, boolean keep) {
        String key = keep ? "collaboration.handover.keep" : "collaboration.handover.remove";
        Button button = new Button(
                text(key),
                click -> acts.run((handovers, handover) ->
                        handovers.decide(handover.commune(), handover.id(), member.person(), keep)));
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text(key + ".of", member.name()));
        return button;
    }
}
