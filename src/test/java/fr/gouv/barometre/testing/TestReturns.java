package fr.gouv.barometre.testing;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags.Flag;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real IMAP server with the mailbox into which e-mails of the portal come back. */
public class TestReturns implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String ADDRESS = "retours@example.org";
    private static final String PASSWORD = "retours";

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private static final GreenMailUser USER = start();

    private static GreenMailUser start() {
        SERVER.start();
        return SERVER.setUser(ADDRESS, ADDRESS, PASSWORD);
    }

    public static Map<String, Object> settings() {
        return Map.of(
                "barometre.returns.address",
                ADDRESS,
                "barometre.returns.host",
                "127.0.0.1",
                "barometre.returns.port",
                SERVER.getImap().getPort(),
                "barometre.returns.tls",
                false,
                "barometre.returns.user",
                ADDRESS,
                "barometre.returns.password",
                PASSWORD);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test returns", settings()));
    }

    public static void empty() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    /** @param message as it goes over the line */
    public static void receive(String message) throws MessagingException {
        USER.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1))));
    }

    /** Each message: "unread", "read" or "set aside". */
    public static List<String> states() throws Exception {
        return SERVER.getManagers().getImapHostManager().getInbox(USER).getMessages().stream()
                .map(StoredMessage::getFlags)
                .map(flags ->
                        !flags.contains(Flag.SEEN) ? "unread" : flags.contains(Flag.FLAGGED) ? "set aside" : "read")
                .toList();
    }
}
