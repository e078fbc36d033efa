package fr.gouv.barometre.opsn.internal;

import static fr.gouv.barometre.common.Sentences.say;

import fr.gouv.barometre.account.Accounts;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.mail.Email;
import fr.gouv.barometre.mail.EmailAddress;
import fr.gouv.barometre.opsn.OpsnDetails;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The e-mail that invites a colleague. Nothing of its sender stands in it, so that it carries nobody's message. */
@Component
public class ColleagueMail {

    private final Accounts accounts;
    private final String publicUrl;

    ColleagueMail(Accounts accounts, @Value("${barometre.public-url}") String publicUrl) {
        this.accounts = accounts;
        this.publicUrl = publicUrl;
    }

    public UUID post(OpsnDetails operator, PersonId person, String name, EmailAddress recipient, boolean manager) {
        Email email = new Email(
                recipient,
                say("opsn.mail.invitation.subject", operator.shortName()),
                say(
                        "opsn.mail.invitation.body",
                        operator.name(),
                        say(manager ? "opsn.mail.may.manager" : "opsn.mail.may.reader"),
                        publicUrl + "/operateurs/" + operator.id().value(),
                        recipient.value()));
        return accounts.invite(person, name, email);
    }
}
