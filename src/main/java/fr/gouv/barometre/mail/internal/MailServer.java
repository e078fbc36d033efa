package fr.gouv.barometre.mail.internal;

import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.mail.internal.MailDispatch.WaitingEmail;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands an e-mail to the mail server of the settings. */
@Component
class MailServer {

    private final JavaMailSenderImpl sender;
    private final String from;
    private final ReturnSettings returns;

    MailServer(
            JavaMailSenderImpl sender,
            @Value("${spring.mail.properties.mail.from}") String from,
            ReturnSettings returns) {
        this.sender = sender;
        this.from = from;
        this.returns = returns;
    }

    /** @throws MailException when the server did not take it */
    void send(WaitingEmail email) {
        SMTPMessage message = new SMTPMessage(sender.getSession());
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(email.recipient());
            helper.setSubject(email.subject());
            helper.setText(email.body());
            // From the outbox, so that a mailbox can tell when the same e-mail comes twice
            message.setHeader("Message-ID", "<" + email.id() + from.substring(from.lastIndexOf('@')) + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            if (returns.isSet()) {
                message.setEnvelopeFrom(returns.sender(email.returnToken()));
            }
            if (email.unsubscribe() != null) {
                message.setHeader("List-Unsubscribe", "<" + email.unsubscribe() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        } catch (MessagingException malformed) {
            throw new MailParseException(malformed);
        }
        sender.send(message);
    }

    /** Why the server did not take it. */
    static Problem problem(MailException failure) {
        if (failure instanceof MailParseException) {
            return Problem.ADDRESS;
        }
        if (failure instanceof MailSendException sending) {
            for (Exception cause : sending.getMessageExceptions()) {
                if (refusesRecipient(cause)) {
                    return Problem.ADDRESS;
                }
            }
        }
        return Problem.SERVER;
    }

    /** "Invalid" are the addresses that the server refuses for good (5xx); those put off (4xx) are only "valid unsent". */
    private static boolean refusesRecipient(@Nullable Throwable cause) {
        return cause instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0;
    }
}
