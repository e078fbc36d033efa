package fr.gouv.barometre.opsn.internal;

import static fr.gouv.barometre.common.Sentences.say;

import fr.gouv.barometre.mail.Email;
import fr.gouv.barometre.mail.EmailAddress;
import fr.gouv.barometre.mail.Outbox;
import fr.gouv.barometre.opsn.OpsnDetails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The e-mail that invites a colleague. Nothing of its sender stands in it, so that it carries nobody's message. */
@Component
public class ColleagueMail {

    private final Outbox outbox;
    private final String publicUrl;

    ColleagueMail(Outbox outbox, @Value("${barometre.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.publicUrl = publicUrl;
    }

    public void post(OpsnDetails operator, EmailAddress recipient, boolean manager) {
        outbox.post(new Email(
                recipient,
                say("opsn.mail.invitation.subject", operator.shortName()),
                say(
                        "opsn.mail.invitation.body",
                        operator.name(),
                        say(manager ? "opsn.mail.may.manager" : "opsn.mail.may.reader"),
                        publicUrl + "/operateurs/" + operator.id().value(),
                        recipient.value())));
    }
}
