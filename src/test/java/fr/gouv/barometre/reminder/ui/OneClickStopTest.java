package fr.gouv.barometre.reminder.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.gouv.barometre.reminder.StopService;
import fr.gouv.barometre.reminder.StopState;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.ReminderScene;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A mailbox posts what RFC 8058 says to the address in the header of a reminder: no cookie, no login, no CSRF token. */
@PortalTest
class OneClickStopTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    ReminderScene reminding;

    @Autowired
    StopService stops;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestPeople people;

    private MockMvc portal;
    private String link = "";

    @BeforeEach
    void aReminderArrived() {
        SignIn.out();
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        reminding.operator("40088");
        scene.campaign(2026, "OPEN", "40088");
        people.referentAt("mairie@dax.example.fr", "40088");
        TestMailbox.Letter letter = reminding.run().getFirst();
        assertThat(letter.unsubscribePost()).isEqualTo("List-Unsubscribe=One-Click");
        link = URI.create(Objects.requireNonNull(letter.unsubscribe()).replaceAll("[<>]", ""))
                .getPath();
    }

    @Test
    void onePostStopsRemindersAndASecondChangesNothing() throws Exception {
        assertThat(oneClick(link).getStatus()).isEqualTo(204);
        assertThat(state()).isEqualTo(StopState.STOPPED);
        assertThat(oneClick(link).getStatus()).isEqualTo(204);
        assertThat(state()).isEqualTo(StopState.STOPPED);
    }

    @Test
    void openingTheAddressStopsNothing() throws Exception {
        answer(get(link));
        assertThat(state()).isEqualTo(StopState.RECEIVING);
    }

    @Test
    void aWrongLinkIsAnsweredLikeARightOneAndStopsNobody() throws Exception {
        MockHttpServletResponse wrong = oneClick(link.substring(0, link.length() - 2) + "__");
        assertThat(wrong.getStatus()).isEqualTo(204);
        assertThat(wrong.getContentAsString()).isEmpty();
        assertThat(state()).isEqualTo(StopState.RECEIVING);
    }

    @Test
    void anyOtherAddressStillAsksForTheCsrfToken() throws Exception {
        assertThat(oneClick("/communes/40088").getStatus()).isEqualTo(403);
    }

    private StopState state() {
        return stops.state(link.substring(link.lastIndexOf('/') + 1));
    }

    private MockHttpServletResponse oneClick(String path) throws Exception {
        return answer(
                post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED).content("List-Unsubscribe=One-Click"));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request).andReturn().getResponse();
    }
}
