package fr.gouv.barometre.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes every message that the portal sends, to anybody, and keeps it as a file: nothing leaves the machine. */
public final class MailCatcher implements AutoCloseable {

    private final GreenMail server;
    private final Path folder;
    private final Thread writer;
    private int written;

    private MailCatcher(GreenMail server, Path folder) {
        this.server = server;
        this.folder = folder;
        this.writer = Thread.ofVirtual().unstarted(this::writeNewMessages);
    }

    /** @param port 0 for any free one */
    public static MailCatcher start(int port, Path folder) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        MailCatcher catcher = new MailCatcher(server, folder);
        catcher.writer.start();
        return catcher;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private void writeNewMessages() {
        try {
            while (!Thread.interrupted()) {
                server.waitForIncomingEmail(1_000, written + 1);
                List<MimeMessage> all = received();
                for (; written < all.size(); written++) {
                    write(all.get(written));
                }
            }
        } catch (IOException | MessagingException failure) {
            System.out.println("Courriel non écrit : " + failure.getMessage());
        }
    }

    private void write(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        try (OutputStream file = Files.newOutputStream(Files.createTempFile(folder, "courriel-", ".eml"))) {
            message.writeTo(file);
        }
    }

    @Override
    public void close() {
        writer.interrupt();
        server.stop();
    }
}
