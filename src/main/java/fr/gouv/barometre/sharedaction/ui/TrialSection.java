package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.CommuneNames;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.sharedaction.InvitationService;
import fr.gouv.barometre.sharedaction.InvitationTrial;
import fr.gouv.barometre.sharedaction.JudgedInvitation;
import java.util.List;
import java.util.Objects;

/** An invitation tried on a list of communes, then sent to them: what it would do, how far it is, what it did. */
class TrialSection extends Div {

    private final OpsnId opsn;
    private final InviteQuery query;
    private final transient InvitationService invitations;

    /** @param trial the one of the address */
    TrialSection(OpsnId opsn, InviteQuery query, InvitationTrial trial, InvitationService invitations) {
        this.opsn = opsn;
        this.query = query;
        this.invitations = invitations;
        show(trial);
    }

    private InvitationTrial read() {
        return invitations.trial(opsn, Objects.requireNonNull(query.trial()));
    }

    private void show(InvitationTrial trial) {
        removeAll();
        BulkJob job = trial.job();
        PageSection section = new PageSection(
                TitleLine.h2(text("sharedaction.invite.of", trial.sheet().title())),
                note(text("declaration.prepared", Dates.moment(job.preparedAt()), job.by())));
        add(section);
        if (job.startedAt() == null) {
            tried(section, trial);
        } else if (job.isUnderWay()) {
            section.add(new JobsSection(List.of(job), this::underWay, () -> show(read())), toTheAction(trial));
        } else {
            section.add(
                    new Alert(Tone.SUCCESS, text("sharedaction.invited.title"), text("sharedaction.invited.text")),
                    verdicts(trial),
                    toTheAction(trial));
        }
    }

    private List<BulkJob> underWay() {
        BulkJob job = read().job();
        return job.isUnderWay() ? List.of(job) : List.of();
    }

    private void tried(PageSection section, InvitationTrial trial) {
        section.add(verdicts(trial));
        int invited = trial.toInvite();
        section.add(invited == 0 ? new Paragraph(text("sharedaction.invite.nothing")) : start(invited));
        section.add(new Paragraph(new TextLink(query.tried(null).address(opsn), text("sharedaction.invite.change"))));
    }

    private Div start(int invited) {
        Div message = new Div();
        Button start = new Button(text("sharedaction.invite.start", SharedWords.communes(invited)), click -> {
            message.removeAll();
            try {
                invitations.start(opsn, Objects.requireNonNull(query.trial()));
                show(read());
            } catch (RefusedException refused) {
                message.add(new Alert(Tone.ERROR, text("sharedaction.refused"), refusal(refused)));
            }
        });
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> start.setEnabled(true));
        Div form = new Div(message, new Paragraph(text("sharedaction.invite.effect")), start);
        form.addClassName("fr-my-3v");
        return form;
    }

    private static UnorderedList verdicts(InvitationTrial trial) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-liste");
        trial.counts()
                .forEach((verdict, count) -> list.add(new ListItem(new CommuneNames(
                        text(
                                "declaration.verdict.communes",
                                text("sharedaction.verdict." + verdict),
                                Numbers.count(count),
                                count),
                        text("sharedaction.verdict." + verdict + ".why"),
                        trial.communes().stream()
                                .filter(judged -> judged.verdict() == verdict)
                                .map(JudgedInvitation::name)
                                .toList()))));
        return list;
    }

    private Paragraph toTheAction(InvitationTrial trial) {
        return new Paragraph(
                new TextLink(Addresses.sharedAction(opsn, trial.action()), text("sharedaction.to-the-action")));
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("bn-note");
        return note;
    }
}
