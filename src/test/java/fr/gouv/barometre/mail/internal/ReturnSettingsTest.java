package fr.gouv.barometre.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gouv.barometre.mail.internal.MailDispatch.WaitingEmail;
import fr.gouv.barometre.mail.internal.ReturnMailbox.Reading;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class ReturnSettingsTest {

    @Test
    void withoutAnAddressEmailsComeBackToTheirSender() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            new MailServer(sender, "portail@example.org", new ReturnSettings("", "", 993, true, "", ""))
                    .send(new WaitingEmail(
                            UUID.randomUUID(),
                            "mairie@dax.example.fr",
                            "Rappel",
                            "Bonjour",
                            null,
                            0,
                            UUID.randomUUID()));
            assertThat(server.getReceivedMessages())
                    .singleElement()
                    .satisfies(message ->
                            assertThat(message.getHeader("Return-Path", null)).isEqualTo("<portail@example.org>"));
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatCannotProveItsNameGetsNoPassword() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
        server.start();
        try {
            server.setUser("retours@example.org", "retours", "secret");
            ReturnMailbox mailbox = new ReturnMailbox(
                    new ReturnSettings(
                            "retours@example.org",
                            "127.0.0.1",
                            server.getImaps().getPort(),
                            true,
                            "retours",
                            "secret"),
                    Clock.systemUTC());
            assertThatThrownBy(() -> mailbox.read(message -> Reading.UNDERSTOOD))
                    .isInstanceOf(MessagingException.class)
                    .hasMessageContaining("PKIX");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "retours, '', '', ''",
        "Retours <retours@example.org>, '', '', ''",
        "une-boite-au-nom-beaucoup-trop-long@example.org, '', '', ''",
        "'', imap.example.org, retours, secret",
        "retours@example.org, imap.example.org, '', secret",
        "retours@example.org, imap.example.org, retours, ''"
    })
    void whatCannotWorkDoesNotStart(String address, String host, String user, String password) {
        assertThatThrownBy(() -> new ReturnSettings(address, host, 993, true, user, password))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("BAROMETRE_RETURN_");
    }
}
