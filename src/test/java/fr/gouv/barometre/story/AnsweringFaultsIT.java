package fr.gouv.barometre.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What goes wrong while a secretary answers: nothing that was shown as saved is lost, the page says what is not saved yet, and
 * sends it when it can.
 */
class AnsweringFaultsIT {

    // Uchacq-et-Parentis, one of the three communes of the account "secretaire"
    private static final String COMMUNE = "40320";
    private static final String AXIS = "gouvernance";
    private static final String NO = "Non";
    private static final String DELEGATION = "Oui, avec une délégation par arrêté";
    private static final String NOT_SAVED = "Pas encore enregistré";

    @BeforeEach
    void nothing_is_answered() {
        RunningPortal.database().sql("""
                        delete from response where insee = ?
                        and campaign_id = (select id from campaign where status = 'OPEN')
                        """).param(COMMUNE).update();
    }

    @Test
    void an_answer_given_without_network_is_sent_once_when_it_returns() {
        try (Visitor secretary = Visitor.signedIn("secretaire")) {
            QuestionnaireScreen questionnaire = QuestionnaireScreen.open(secretary, COMMUNE, AXIS);
            questionnaire.choose("GOU-01", NO);

            secretary.context().setOffline(true);
            questionnaire.option("GOU-02", NO).check();
            assertThat(questionnaire.card("GOU-02")).containsText(NOT_SAVED);
            assertThat(questionnaire.card("GOU-01")).containsText("Enregistré à");
            assertThat(questionnaire.banner()).containsText("1 réponse n’est pas encore enregistrée (GOU-02)");
            assertThat(timesWritten("GOU-02")).isZero();

            secretary.context().setOffline(false);
            questionnaire.assertSaved("GOU-02");
            assertThat(questionnaire.banner()).isHidden();
            assertThat(timesWritten("GOU-02")).isOne();
        }
    }

    @Test
    void an_answer_whose_acknowledgement_is_lost_on_the_way_is_written_once() {
        try (Visitor secretary = Visitor.signedIn("secretaire")) {
            QuestionnaireScreen questionnaire = QuestionnaireScreen.open(secretary, COMMUNE, AXIS);
            AtomicBoolean lost = loseTheNextAcknowledgement(secretary.page());

            questionnaire.option("GOU-01", NO).check();
            questionnaire.assertSaved("GOU-01");
            assertThat(lost).isTrue();
            assertThat(timesWritten("GOU-01")).isOne();
        }
    }

    private static AtomicBoolean loseTheNextAcknowledgement(Page page) {
        AtomicBoolean lost = new AtomicBoolean();
        page.route("**/*v-r=uidl*", route -> {
            if (lost.compareAndSet(false, true)) {
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        return lost;
    }

    @Test
    void the_portal_dies_and_comes_back_with_what_was_saved_and_takes_what_was_not() {
        try (Visitor secretary = Visitor.signedIn("secretaire")) {
            Page page = secretary.page();
            QuestionnaireScreen questionnaire = QuestionnaireScreen.open(secretary, COMMUNE, AXIS);
            questionnaire.choose("GOU-01", DELEGATION);

            RunningPortal.kill();
            questionnaire.option("GOU-02", NO).check();
            assertThat(questionnaire.card("GOU-02")).containsText(NOT_SAVED);
            questionnaire.field("GOU-05").fill("12 500");
            RunningPortal.startAgain();

            page.locator(".v-system-error").click();
            assertThat(questionnaire.option("GOU-01", DELEGATION)).isChecked();
            questionnaire.assertSaved("GOU-02");
            questionnaire.assertSaved("GOU-05");
            assertThat(questionnaire.option("GOU-02", NO)).isChecked();
            assertThat(questionnaire.banner()).isHidden();
        }
        for (String question : new String[] {"GOU-01", "GOU-02", "GOU-05"}) {
            assertThat(timesWritten(question)).as(question).isOne();
        }
    }

    @Test
    void what_was_being_typed_survives_a_reload_and_a_closed_tab() {
        try (Visitor secretary = Visitor.signedIn("secretaire")) {
            QuestionnaireScreen questionnaire = QuestionnaireScreen.open(secretary, COMMUNE, AXIS);
            questionnaire.field("GOU-05").fill("3 000");
            assertThat(questionnaire.card("GOU-05")).containsText("Saisie en cours, pas encore enregistrée");
            secretary.page().reload();
            questionnaire.assertSaved("GOU-05");
            assertThat(questionnaire.field("GOU-05")).hasValue("3 000");

            questionnaire.field("GOU-05").fill("4 500");
            secretary.page().close();

            Page another = secretary.context().newPage();
            QuestionnaireScreen later = QuestionnaireScreen.open(another, COMMUNE, AXIS);
            later.assertSaved("GOU-05");
            another.reload();
            assertThat(later.field("GOU-05")).hasValue("4500");
        }
    }

    @Test
    void two_people_who_answer_at_once_see_both_answers_and_choose() {
        mayAnswer("mont-de-marsan", "secretaire");
        try (Visitor secretary = Visitor.signedIn("secretaire");
                Visitor colleague = Visitor.signedIn("mont-de-marsan")) {
            QuestionnaireScreen hers = QuestionnaireScreen.open(secretary, COMMUNE, AXIS);
            QuestionnaireScreen theirs = QuestionnaireScreen.open(colleague, COMMUNE, AXIS);
            theirs.choose("GOU-01", NO);
            theirs.choose("GOU-02", NO);

            hers.option("GOU-01", DELEGATION).check();
            assertThat(hers.card("GOU-01")).containsText("a répondu « Non »");
            assertThat(hers.card("GOU-01")).containsText("pendant que vous répondiez « " + DELEGATION + " »");
            assertThat(hers.banner()).containsText("GOU-01");
            Accessibility.assertClean(secretary.page());
            hers.card("GOU-01").getByText("Garder ma réponse").click();
            hers.assertSaved("GOU-01");
            assertThat(hers.banner()).isHidden();

            hers.option("GOU-02", "Oui, adoptée et revue régulièrement").check();
            hers.card("GOU-02").getByText("Prendre celle de").click();
            assertThat(hers.option("GOU-02", NO)).isChecked();
            assertThat(hers.banner()).isHidden();

            secretary.page().reload();
            hers.assertSaved("GOU-01");
            assertThat(hers.option("GOU-01", DELEGATION)).isChecked();
            assertThat(hers.option("GOU-02", NO)).isChecked();
            assertThat(hers.banner()).isHidden();
        } finally {
            mayNoLongerAnswer("mont-de-marsan");
        }
        assertThat(timesWritten("GOU-01")).isEqualTo(2);
        assertThat(timesWritten("GOU-02")).isOne();
    }

    @Test
    void dinum_closes_the_campaign_meanwhile_and_the_secretary_gives_up_her_entry() {
        Campaign open = Campaign.open();
        try (Visitor secretary = Visitor.signedIn("secretaire");
                Visitor dinum = Visitor.signedIn("dinum")) {
            QuestionnaireScreen questionnaire = QuestionnaireScreen.open(secretary, COMMUNE, AXIS);
            questionnaire.choose("GOU-01", NO);
            dinum.open("/campagnes/" + open.id());
            dinum.button("Clore maintenant").click();
            dinum.dialogButton("Clore maintenant").click();
            assertThat(dinum.page().locator("main")).containsText("Close");

            questionnaire.option("GOU-01", DELEGATION).check();
            assertThat(questionnaire.banner()).containsText("GOU-01");
            assertThat(questionnaire.refused()).containsText("La campagne est close");
            assertThat(questionnaire.refused()).containsText("Vous avez saisi : " + DELEGATION);
            Accessibility.assertClean(secretary.page());
            Accessibility.assertFitsNarrowScreen(secretary.page());
            secretary.screenshots("questionnaire-refus");

            giveUpWithTheKeyboard(secretary.page());

            assertThat(questionnaire.card("GOU-01").getByRole(AriaRole.HEADING)).isFocused();
            assertThat(questionnaire.option("GOU-01", NO)).isChecked();
            assertThat(questionnaire.refused()).isHidden();
            assertThat(questionnaire.banner()).isHidden();
            secretary.page().reload();
            assertThat(secretary.page().locator("main")).containsText("Campagne close");
            assertThat(questionnaire.refused()).isHidden();
        } finally {
            open.reopen();
        }
        assertThat(timesWritten("GOU-01")).isOne();
    }

    private static void giveUpWithTheKeyboard(Page page) {
        page.locator("[data-look]").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("sera effacé de cet ordinateur");
        assertThat(page.locator("vaadin-button[slot='confirm-button']")).isFocused();
        page.keyboard().press("Enter");
    }

    /** Gives an account the right to answer for the commune, on behalf of another. */
    private static void mayAnswer(String account, String grantedBy) {
        RunningPortal.database()
                .sql("""
                        insert into access_grant (person_id, role, insee, granted_at, granted_by)
                        select person.id, 'COMMUNE_CONTRIBUTOR', ?, now(), giver.id from person, person giver
                        where person.email = ? and giver.email = ?
                        """)
                .params(COMMUNE, account + "@demonstration.example", grantedBy + "@demonstration.example")
                .update();
    }

    private static void mayNoLongerAnswer(String account) {
        RunningPortal.database()
                .sql("""
                        update access_grant set revoked_at = now() from person
                        where person.id = person_id and email = ? and insee = ?
                        """)
                .params(account + "@demonstration.example", COMMUNE)
                .update();
    }

    private static int timesWritten(String question) {
        return RunningPortal.database()
                .sql("""
                        select count(*) from answer_revision v join response r on r.id = v.response_id
                        where r.insee = ? and v.question = ?
                        and r.campaign_id = (select id from campaign where status = 'OPEN')
                        """)
                .params(COMMUNE, question)
                .query(Integer.class)
                .single();
    }

    /** The campaign that takes answers: a closed one cannot be opened again on screen, and the other stories need it. */
    private record Campaign(long id, LocalDate closesOn) {

        static Campaign open() {
            return RunningPortal.database()
                    .sql("select id, closes_on from campaign where status = 'OPEN'")
                    .query(Campaign.class)
                    .single();
        }

        void reopen() {
            RunningPortal.database()
                    .sql("update campaign set status = 'OPEN', closed_at = null, closes_on = ? where id = ?")
                    .params(closesOn, id)
                    .update();
        }
    }
}
