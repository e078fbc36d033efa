package fr.gouv.barometre.collaboration.internal;

import static fr.gouv.barometre.common.Sentences.say;

import fr.gouv.barometre.collaboration.Handover;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.mail.Email;
import fr.gouv.barometre.mail.EmailAddress;
import fr.gouv.barometre.mail.Outbox;
import fr.gouv.barometre.territory.CommuneDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The e-mails of a handover. The note stays in the portal: who reads a mailbox is not known. */
@Component
public class HandoverMail {

    private final Outbox outbox;
    private final String publicUrl;

    HandoverMail(Outbox outbox, @Value("${barometre.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.publicUrl = publicUrl;
    }

    /** Asks the incoming person to confirm. */
    public void prepared(CommuneDetails commune, String outgoing, LocalDate lastDay, @Nullable String incomingEmail) {
        post(
                incomingEmail,
                say("collaboration.mail.handover.prepared.subject", commune.name()),
                say(
                        "collaboration.mail.handover.prepared.body",
                        PersonName.shown(outgoing),
                        commune.name(),
                        Dates.day(lastDay),
                        address(commune)));
    }

    /** @param lastDay null when the outgoing person's right has ended already */
    public void confirmed(
            CommuneDetails commune,
            Handover handover,
            @Nullable LocalDate lastDay,
            @Nullable String outgoingEmail,
            @Nullable String incomingEmail) {
        String subject = say("collaboration.mail.handover.confirmed.subject", commune.name());
        String incoming = PersonName.shown(handover.incomingName());
        post(
                outgoingEmail,
                subject,
                lastDay == null
                        ? say("collaboration.mail.handover.confirmed.outgoing.ended", incoming, commune.name())
                        : say(
                                "collaboration.mail.handover.confirmed.outgoing",
                                incoming,
                                commune.name(),
                                Dates.day(lastDay)));
        post(
                incomingEmail,
                subject,
                say("collaboration.mail.handover.confirmed.incoming", commune.name(), address(commune)));
    }

    private void post(@Nullable String email, String subject, String body) {
        // A person without an address reads the same on the page
        EmailAddress.parse(email == null ? "" : email)
                .ifPresent(recipient -> outbox.post(new Email(recipient, subject, body)));
    }

    private String address(CommuneDetails commune) {
        return publicUrl + "/communes/" + commune.insee().value() + "/passation";
    }
}
