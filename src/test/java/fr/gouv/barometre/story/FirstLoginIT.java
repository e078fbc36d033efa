package fr.gouv.barometre.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From the invitation to the commune's home: one e-mail, one password, less than two minutes. */
class FirstLoginIT {

    private static final String ADDRESS = "claude.roche@mont-de-marsan.example";
    private static final String PASSWORD = "une longue phrase de passe";
    private static final Pattern LINK = Pattern.compile("http://\\S+/login-actions/action-token\\S+");
    private static final Duration PROMISED = Duration.ofMinutes(2);

    @Test
    void an_invited_referent_chooses_a_password_and_stands_in_the_commune() {
        Instant start = Instant.now();
        invite();
        MimeMessage invitation = invitation();
        try (Visitor newcomer = Visitor.anonymous()) {
            newcomer.page().navigate(link(invitation));
            newcomer.page()
                    .locator("#kc-info-message a, a:has-text('Cliquez ici')")
                    .first()
                    .click();
            Accessibility.assertClean(newcomer.page());
            newcomer.page().locator("#password-new").fill(PASSWORD);
            newcomer.page().locator("#password-confirm").fill(PASSWORD);
            newcomer.page().locator("[type=submit]").first().click();
            newcomer.page()
                    .locator("#kc-info-message a, a:has-text('application')")
                    .first()
                    .click();
            newcomer.fillKeycloakForm(ADDRESS, PASSWORD);
            newcomer.awaitPortal();
            assertThat(newcomer.heading()).containsText("Mont-de-Marsan");
            assertThat(newcomer.page().locator("header")).containsText("Claude Roche");
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(PROMISED);
        assertThat(mails()).as("nothing beside it").hasSize(1);
    }

    private static void invite() {
        try (Visitor referent = Visitor.signedIn("mont-de-marsan")) {
            referent.open("/communes/40192/equipe");
            field(referent, "Prénom et nom").fill("Claude Roche");
            field(referent, "Adresse électronique").fill(ADDRESS);
            referent.button("Envoyer l’invitation").click();
            assertThat(referent.page().locator("main")).containsText("Claude Roche");
        }
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page()
                .locator("main")
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label))
                .first();
    }

    private static MimeMessage invitation() {
        Awaitility.await().atMost(PROMISED).until(() -> !mails().isEmpty());
        return mails().getFirst();
    }

    private static List<MimeMessage> mails() {
        try (Stream<Path> files = Files.list(RunningPortal.mails())) {
            return files.map(FirstLoginIT::read)
                    .filter(FirstLoginIT::isToTheNewcomer)
                    .toList();
        } catch (IOException notThere) {
            return List.of();
        }
    }

    private static MimeMessage read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new MimeMessage(null, content);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean isToTheNewcomer(MimeMessage mail) {
        try {
            return mail.getAllRecipients() != null
                    && mail.getAllRecipients()[0].toString().equals(ADDRESS);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String link(MimeMessage mail) {
        String text = text(mail);
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    private static String text(MimeMessage mail) {
        try {
            assertThat(mail.getSubject()).isEqualTo("Baromètre numérique\u00a0: choisissez votre mot de passe");
            BodyPart plain = ((Multipart) mail.getContent()).getBodyPart(0);
            return plain.getContent().toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
