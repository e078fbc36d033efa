package fr.gouv.barometre.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at two browsers work on the same action: nothing that one of them wrote is lost, and a clash is shown. */
class PlanClashIT {

    private static final String COMMUNE = "40320";
    private static final String ACTION = "/communes/" + COMMUNE + "/plan/A01";

    private Visitor secretary;
    private Visitor colleague;

    @BeforeEach
    void two_people_look_at_the_same_action() {
        RunningPortal.database()
                .sql("delete from plan_action where insee = ? and action_code = 'A01'")
                .param(COMMUNE)
                .update();
        colleague = Visitor.signedIn("mont-de-marsan");
        mayAnswerHereToo();
        secretary = Visitor.signedIn("secretaire");
        secretary.open(ACTION);
        secretary.button("Ajouter au plan").click();
        assertThat(secretary.button("Commencer")).isVisible();
        colleague.open(ACTION);
        assertThat(colleague.button("Commencer")).isVisible();
    }

    private static void mayAnswerHereToo() {
        RunningPortal.database().sql("""
                        insert into access_grant (person_id, role, insee, granted_at)
                        select distinct person_id, 'COMMUNE_CONTRIBUTOR', :commune, now() from access_grant
                        where insee = '40192' and role = 'COMMUNE_REFERENT' and revoked_at is null
                        """).param("commune", COMMUNE).update();
    }

    @AfterEach
    void they_leave() {
        RunningPortal.database()
                .sql("delete from access_grant where insee = ? and role = 'COMMUNE_CONTRIBUTOR'")
                .param(COMMUNE)
                .update();
        secretary.close();
        colleague.close();
    }

    @Test
    void steps_and_notes_of_both_are_kept_and_a_clash_on_the_form_is_shown() {
        field(secretary, "Personne chargée de l’action").fill("Secrétaire");
        steps(colleague).nth(0).click();
        note(colleague, "Note de la collègue");
        steps(secretary).nth(1).click();
        note(secretary, "Note de la secrétaire");
        assertThat(panel(secretary)).containsText("Note de la collègue");
        assertThat(panel(secretary)).containsText("Étapes : 2 sur");
        assertThat(field(secretary, "Personne chargée de l’action")).hasValue("Secrétaire");

        field(colleague, "Élu référent").fill("Mme Élue");
        save(colleague);
        assertThat(panel(colleague)).containsText("sont à jour");
        save(secretary);
        assertThat(panel(secretary)).containsText("Un collègue a modifié cette action");
        assertThat(panel(secretary)).containsText("Mme Élue");
        assertThat(field(secretary, "Personne chargée de l’action")).hasValue("Secrétaire");

        field(secretary, "Élu référent").fill("Mme Élue");
        save(secretary);
        assertThat(panel(secretary)).containsText("sont à jour");
        assertThat(RunningPortal.database()
                        .sql("""
                                select person_in_charge || ', ' || elu_referent from plan_action
                                where insee = ? and action_code = 'A01'
                                """)
                        .param(COMMUNE)
                        .query(String.class)
                        .single())
                .isEqualTo("Secrétaire, Mme Élue");
    }

    @Test
    void a_status_that_no_longer_holds_is_refused_in_words_and_what_was_typed_stays() {
        colleague.button("Marquer comme réalisée").click();
        field(colleague, "Ce qui le montre").fill("Arrêté du 12 mars");
        colleague.dialogButton("Marquer comme réalisée").click();
        assertThat(panel(colleague)).containsText("Arrêté du 12 mars");

        secretary.button("Signaler un blocage").click();
        field(secretary, "Ce qui bloque").fill("Devis attendu");
        secretary.dialogButton("Marquer comme bloquée").click();
        assertThat(secretary.page().getByText("Cette action n’est pas en cours"))
                .isVisible();
        assertThat(field(secretary, "Ce qui bloque")).hasValue("Devis attendu");
        assertThat(RunningPortal.database()
                        .sql("select status from plan_action where insee = ? and action_code = 'A01'")
                        .param(COMMUNE)
                        .query(String.class)
                        .single())
                .isEqualTo("DONE");
    }

    private static Locator panel(Visitor visitor) {
        return visitor.page().locator("aside.bn-panneau");
    }

    private static Locator steps(Visitor visitor) {
        return panel(visitor).getByRole(AriaRole.CHECKBOX);
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .first();
    }

    private static void note(Visitor visitor, String words) {
        field(visitor, "Nouvelle note").fill(words);
        visitor.button("Ajouter la note").click();
        assertThat(panel(visitor).locator(".bn-fil")).containsText(words);
    }

    private static void save(Visitor visitor) {
        panel(visitor)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer"))
                .click();
    }
}
