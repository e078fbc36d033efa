package fr.gouv.barometre.onboarding.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.onboarding.MemberReferent;
import fr.gouv.barometre.onboarding.MemberState;
import fr.gouv.barometre.onboarding.ReferentPage;
import fr.gouv.barometre.onboarding.ReferentService;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import java.io.Serializable;

/** What a manager does: invite the référent of one member or of all, send again, take back. */
class InviteActions implements Serializable {

    private final transient ReferentService referents;
    private final OpsnId opsn;
    private final PortfolioFilter filter;
    private final SerializableRunnable refresh;

    InviteActions(ReferentService referents, OpsnId opsn, PortfolioFilter filter, SerializableRunnable refresh) {
        this.referents = referents;
        this.opsn = opsn;
        this.filter = filter;
        this.refresh = refresh;
    }

    /** Nobody is invited before the confirmation. */
    Div all(ReferentPage page) {
        Div part = new Div();
        part.addClassName("fr-mt-2w");
        int waiting = page.count(MemberState.TO_INVITE);
        if (page.underWay() > 0) {
            Paragraph progress = new Paragraph(text("onboarding.under-way", page.underWay()));
            progress.getElement().setAttribute("role", "status");
            part.add(progress, new Button(text("onboarding.refresh"), click -> refresh.run()));
        } else if (waiting > 0) {
            Button invite = new Button(text("onboarding.all", waiting), click -> confirmAll(waiting));
            invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            part.add(invite);
        }
        return part;
    }

    private void confirmAll(int waiting) {
        confirm(
                text("onboarding.all", waiting),
                text("onboarding.all.effect", waiting),
                text("onboarding.all", waiting),
                () -> {
                    int invited = referents.inviteAll(opsn, filter);
                    Messages.done(text("onboarding.all.done", invited));
                });
    }

    Div of(MemberReferent member) {
        Div actions = new Div();
        actions.addClassName("bn-ligne");
        switch (member.state()) {
            case TO_INVITE, NO_CONTACT -> actions.add(button("onboarding.invite", member, () -> invite(member)));
            case INVITED -> {
                if (member.ours()) {
                    actions.add(
                            button(
                                    "onboarding.resend",
                                    member,
                                    () -> act(() -> {
                                        referents.resend(opsn, member.insee());
                                        Messages.done(text("onboarding.resent", member.commune()));
                                    })),
                            button("onboarding.withdraw", member, () -> withdraw(member)));
                }
            }
            case REFERENT -> {}
        }
        return actions;
    }

    private void invite(MemberReferent member) {
        new InviteDialog(member, (name, email) -> {
                    referents.invite(opsn, member.insee(), name, email);
                    Messages.done(text("onboarding.invited", member.commune()));
                    refresh.run();
                })
                .open();
    }

    private void withdraw(MemberReferent member) {
        confirm(
                text("onboarding.withdraw.of", member.commune()),
                text("onboarding.withdraw.effect"),
                text("onboarding.withdraw"),
                () -> referents.withdraw(opsn, member.insee()));
    }

    private void confirm(String title, String effect, String verb, SerializableRunnable work) {
        ConfirmDialog dialog = new ConfirmDialog(title, effect, verb, confirmed -> act(work));
        dialog.setCancelable(true);
        dialog.setCancelText(text("common.day.cancel"));
        dialog.open();
    }

    private void act(SerializableRunnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
        }
        refresh.run();
    }

    private static Button button(String verb, MemberReferent member, SerializableRunnable work) {
        Button button = new Button(text(verb), click -> work.run());
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text(verb + ".of", member.commune()));
        return button;
    }
}
