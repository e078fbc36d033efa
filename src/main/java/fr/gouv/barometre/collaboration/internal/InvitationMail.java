package fr.gouv.barometre.collaboration.internal;

import static fr.gouv.barometre.common.Sentences.say;

import fr.gouv.barometre.account.Accounts;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.mail.Email;
import fr.gouv.barometre.mail.EmailAddress;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.territory.CommuneDetails;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The e-mail that invites a person. Nothing that its sender typed stands in it, so that it carries nobody's message. */
@Component
public class InvitationMail {

    private final Accounts accounts;
    private final String publicUrl;

    InvitationMail(Accounts accounts, @Value("${barometre.public-url}") String publicUrl) {
        this.accounts = accounts;
        this.publicUrl = publicUrl;
    }

    /**
     * @param name of the invited person
     * @param sender name of the account of who invites
     */
    public UUID post(
            CommuneDetails commune,
            PersonId person,
            String name,
            EmailAddress recipient,
            CommuneRight right,
            String sender) {
        Email email = new Email(
                recipient,
                say("collaboration.mail.invitation.subject", commune.name()),
                say(
                        "collaboration.mail.invitation.body",
                        PersonName.shown(sender),
                        commune.name(),
                        commune.insee().value(),
                        say("collaboration.mail.may." + right.name()),
                        publicUrl + "/communes/" + commune.insee().value(),
                        recipient.value()));
        return accounts.invite(person, name, email);
    }
}
