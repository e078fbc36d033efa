package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import fr.gouv.barometre.collaboration.Invitation;
import fr.gouv.barometre.collaboration.TeamMember;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.security.TeamFunction;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page of the team says of each person. */
final class MemberWords {

    private MemberWords() {}

    static String function(@Nullable TeamFunction function) {
        return text("collaboration.function." + (function == null ? "UNKNOWN" : function.name()));
    }

    static Optional<String> until(TeamMember member) {
        LocalDate endsOn = member.endsOn();
        return endsOn == null
                ? Optional.empty()
                : Optional.of(text("collaboration.until", Dates.day(endsOn.minusDays(1))));
    }

    static String state(TeamMember member) {
        Invitation invitation = member.invitation();
        if (invitation != null) {
            String day = Dates.day(invitation.askedAt().atZone(Dates.ZONE).toLocalDate());
            return text("collaboration.invited." + invitation.delivery().name(), day);
        }
        LocalDate login = member.lastLogin();
        return login == null ? text("collaboration.never-came") : text("collaboration.last-login", Dates.day(login));
    }

    static Optional<String> problem(TeamMember member) {
        return Optional.ofNullable(member.invitation()).map(Invitation::problem).map(MemberWords::problem);
    }

    private static String problem(Problem problem) {
        return text("collaboration.mail-problem." + problem.name());
    }

    static Optional<String> returned(TeamMember member) {
        LocalDate since = member.returnedOn();
        return since == null ? Optional.empty() : Optional.of(text("collaboration.returned", Dates.day(since)));
    }

    static Div note(Optional<String> words) {
        Div note = new Div();
        note.addClassName("bn-note");
        words.ifPresentOrElse(note::setText, () -> note.setVisible(false));
        return note;
    }
}
