package fr.gouv.barometre.testing;

import fr.gouv.barometre.account.internal.AccountJob;
import fr.gouv.barometre.local.MailCatcher;
import fr.gouv.barometre.mail.internal.MailDispatch;
import fr.gouv.barometre.mail.internal.ReturnJob;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** A real mail server that takes what the portal sends, when a test says so. */
@Component
public class TestMailbox implements DisposableBean {

    private static final int NOBODY_LISTENS = 1;

    private final MailCatcher server = MailCatcher.start(0, Files.createTempDirectory("courriels"));
    private final JavaMailSenderImpl sender;
    private final MailDispatch dispatch;
    private final AccountJob accounts;
    private final ReturnJob returns;
    private final List<Letter> read = new ArrayList<>();

    TestMailbox(JavaMailSenderImpl sender, MailDispatch dispatch, AccountJob accounts, ReturnJob returns)
            throws IOException {
        this.sender = sender;
        this.dispatch = dispatch;
        this.accounts = accounts;
        this.returns = returns;
        works();
    }

    /** What was delivered reads as plain text, so that a test can say what must be in it. */
    public record Letter(
            String to,
            String from,
            String subject,
            String text,
            String id,
            @Nullable String unsubscribe,
            @Nullable String unsubscribePost,
            @Nullable String envelopeSender) {}

    /** The portal sends what is due; these are the e-mails that arrived since the last time. */
    public List<Letter> deliver() {
        accounts.inviteWhoIsDue();
        dispatch.sendWhatIsDue();
        List<Letter> fresh = new ArrayList<>(
                server.received().stream().map(TestMailbox::letter).toList());
        // The server keeps them by recipient, not in the order of their arrival
        read.forEach(fresh::remove);
        read.addAll(fresh);
        return fresh;
    }

    /** Its recipient's mail server finds nobody of that name, and the portal reads so. */
    public void comesBack(Letter letter) throws MessagingException {
        comesBack(Report.of(letter));
    }

    public void comesBack(Report report) throws MessagingException {
        TestReturns.receive(report.message());
        returns.readWhatCameBack();
    }

    public void works() {
        goesTo(server.port());
    }

    public void isDown() {
        goesTo(NOBODY_LISTENS);
    }

    public void goesTo(int port) {
        sender.setPort(port);
    }

    private static Letter letter(MimeMessage message) {
        try {
            return new Letter(
                    message.getAllRecipients()[0].toString(),
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n").strip(),
                    message.getMessageID(),
                    message.getHeader("List-Unsubscribe", null),
                    message.getHeader("List-Unsubscribe-Post", null),
                    message.getHeader("Return-Path", null));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void destroy() {
        server.close();
    }
}
