package fr.gouv.barometre.account.internal;

import static fr.gouv.barometre.common.Sentences.say;

import fr.gouv.barometre.account.Accounts;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.Email;
import fr.gouv.barometre.mail.EmailAddress;
import fr.gouv.barometre.security.AccessGiven;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Invites whom Dinum gave an access, like anybody else who is invited. */
@Component
class AccessMail {

    private final Accounts accounts;
    private final String publicUrl;

    AccessMail(Accounts accounts, @Value("${barometre.public-url}") String publicUrl) {
        this.accounts = accounts;
        this.publicUrl = publicUrl;
    }

    /** @throws RefusedException for an address that the portal would not write to: the access is not given either */
    @EventListener
    void onAccessGiven(AccessGiven given) {
        EmailAddress recipient =
                EmailAddress.parse(given.email()).orElseThrow(() -> new RefusedException("security.refused.email"));
        String place = given.place();
        String body = say(
                "account.mail.access.body",
                say("security.role." + given.role().name()),
                place == null ? say("security.access.everywhere") : place,
                publicUrl + "/",
                recipient.value());
        accounts.invite(given.person(), given.name(), new Email(recipient, say("account.mail.access.subject"), body));
    }
}
